import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithItem } from '#feeds/machine-items/answerWithItem.ts'

type Context = { params: Promise<{ language: string; kind: string; file: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => answerWithItem(await getPayload({ config }), request, await params)

export const HEAD = GET
