import { toLanguage } from '#languages/language.ts'
import { answerAlertForm } from '#notifications/alerts/answerAlertForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { openPayload } from '../../../../openSite.ts'

type Context = { params: Promise<{ language: string }> }

export const POST = async (request: Request, { params }: Context): Promise<Response> => answerAlertForm(await openPayload(), request, toLanguage((await params).language))

export const GET = async (_: Request, { params }: Context): Promise<Response> => seeOther(alertsAddress(toLanguage((await params).language)))
