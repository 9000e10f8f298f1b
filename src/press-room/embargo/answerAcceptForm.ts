import type { Payload } from 'payload'
import { isLanguage, toLanguage } from '#languages/language.ts'
import { currentJournalist } from '#people/journalists/currentJournalist.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { acceptEmbargo } from '#publication/embargo/acceptEmbargo.ts'
import { embargoTerms } from '#publication/embargo/embargoTerms.ts'
import { embargoedAt, openEmbargoed } from '#publication/embargoed.ts'
import { embargoedAddress } from './embargoAddresses.ts'
import { refuseForm } from '../account/refuseForm.ts'

/**
 * A journalist accepts the terms of an item. Leads back to its page in any case: there stands what may be seen, the
 * terms anew where time or words have changed meanwhile, and nothing for everybody else.
 */
export async function answerAcceptForm(payload: Payload, request: Request, given: string, slug: string): Promise<Response> {
  const language = toLanguage(given)
  const form = await readForm(request)
  if (typeof form === 'string') return refuseForm(language, form)
  const journalist = isLanguage(given) ? await currentJournalist(payload, request.headers) : undefined
  const opened = journalist && (await openEmbargoed(payload, journalist, embargoedAt(language, slug)))
  if (opened && form.get('until') === opened.notice.releaseAt) {
    const terms = await embargoTerms(payload, language, opened.notice.releaseAt)
    if (form.get('terms') === terms.version) await acceptEmbargo(payload, journalist, opened.notice, terms)
  }
  return seeOther(embargoedAddress(language, encodeURIComponent(slug)))
}
