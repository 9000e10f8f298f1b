import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithNewsList } from '#feeds/news-list/answerWithNewsList.ts'

type Context = { params: Promise<{ language: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerWithNewsList(await getPayload({ config }), request, (await params).language)

export const HEAD = GET
