import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithQuoteCard } from '#feeds/quote-cards/answerWithQuoteCard.ts'

type Context = { params: Promise<{ language: string; id: string; file: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => answerWithQuoteCard(await getPayload({ config }), request, await params)

export const HEAD = GET
