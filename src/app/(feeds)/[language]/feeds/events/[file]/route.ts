import config from '@payload-config'
import { getPayload } from 'payload'
import { answerWithEvent } from '#feeds/agenda/answerWithCalendar.ts'

type Context = { params: Promise<{ language: string; file: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => answerWithEvent(await getPayload({ config }), request, await params)

export const HEAD = GET
