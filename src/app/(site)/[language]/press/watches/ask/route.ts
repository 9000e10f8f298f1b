import { toLanguage } from '#languages/language.ts'
import { answerWatchForm } from '#notifications/takers/answerWatchForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { watchesAddress } from '#publication/pageAddresses.ts'
import { openPayload } from '../../../../openSite.ts'

type Context = { params: Promise<{ language: string }> }

export const POST = async (request: Request, { params }: Context): Promise<Response> => answerWatchForm(await openPayload(), request, toLanguage((await params).language))

export const GET = async (_: Request, { params }: Context): Promise<Response> => seeOther(watchesAddress(toLanguage((await params).language)))
