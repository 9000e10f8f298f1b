import { answerPlaceForm } from '#content/events/accreditations/answerPlaceForm.ts'
import { toLanguage } from '#languages/language.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { accreditationAddress } from '#publication/pageAddresses.ts'
import { openPayload } from '../../../../../../openSite.ts'

type Context = { params: Promise<{ language: string; slug: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { language, slug } = await params
  return answerPlaceForm(await openPayload(), request, { language: toLanguage(language), slug })
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { language, slug } = await params
  return seeOther(accreditationAddress(toLanguage(language), slug))
}
