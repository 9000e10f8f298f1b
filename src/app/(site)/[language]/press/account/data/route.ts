import { toLanguage } from '#languages/language.ts'
import { answerWithPersonalData } from '#press-room/account/answerWithPersonalData.ts'
import { openPayload } from '../../../../openSite.ts'

type Context = { params: Promise<{ language: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerWithPersonalData(await openPayload(), request, toLanguage((await params).language))
