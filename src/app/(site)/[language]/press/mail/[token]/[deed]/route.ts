import { answerPlaceLink } from '#content/events/accreditations/answerPlaceLink.ts'
import { toLanguage } from '#languages/language.ts'
import { answerMailLink } from '#notifications/mail-links/answerMailLink.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { mailLinkAddress } from '#publication/pageAddresses.ts'
import { openPayload } from '../../../../../openSite.ts'

type Context = { params: Promise<{ language: string; token: string; deed: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { language: given, ...asked } = await params
  const [payload, language] = [await openPayload(), toLanguage(given)]
  return (await answerPlaceLink(payload, request, { language, ...asked })) ?? answerMailLink(payload, request, { language, ...asked })
}

/** Who opens the address of a deed sees the page with its button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { language, token } = await params
  return seeOther(mailLinkAddress(toLanguage(language), token))
}
