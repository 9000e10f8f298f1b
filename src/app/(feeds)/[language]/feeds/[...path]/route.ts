import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithFeed } from '#feeds/answerWithFeed.ts'

type Context = { params: Promise<{ language: string; path: string[] }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => answerWithFeed(await getPayload({ config }), request, await params)

export const HEAD = GET
