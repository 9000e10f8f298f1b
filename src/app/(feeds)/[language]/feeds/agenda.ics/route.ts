import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithAgenda } from '#feeds/agenda/answerWithCalendar.ts'

type Context = { params: Promise<{ language: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => answerWithAgenda(await getPayload({ config }), request, (await params).language)

export const HEAD = GET
