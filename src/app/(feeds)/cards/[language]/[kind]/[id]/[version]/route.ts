import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithCard } from '#feeds/cards/answerWithCard.ts'

type Context = { params: Promise<{ language: string; kind: string; id: string; version: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => answerWithCard(await getPayload({ config }), request, await params)

export const HEAD = GET
