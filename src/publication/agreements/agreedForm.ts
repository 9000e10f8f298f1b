import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '#languages/language.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { clientAddress } from '#platform/clientAddress.ts'
import { isOvertaken } from '#platform/database/isOvertaken.ts'
import { env } from '#platform/env.ts'
import { limitRate } from '#platform/forms/limitRate.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { readConsent } from './readAgreement.ts'
import type { Consent } from './usualWords.ts'

const address = z.string().trim().toLowerCase().max(254).pipe(z.email())

type Given = { form: URLSearchParams; email: string; consent: Agreed }

/**
 * Takes forms with which somebody leaves an address and agrees to be written to, from one network so often; `take` answers
 * one that has both. Any other is refused on `page`, and found there filled in.
 */
export function agreedForm(words: Consent, limit: Parameters<typeof limitRate>[0]) {
  const mayAsk = limitRate(limit)
  return async (payload: Payload, request: Request, { language, page }: { language: Language; page: string }, take: (given: Given) => Promise<Response>): Promise<Response> => {
    const form = await readForm(request)
    if (form === 'otherSite') return seeOther(page, 'refusedOrigin')
    if (form === 'tooLarge') return seeOther(page, 'refusedSize')
    if (!mayAsk(clientAddress(request.headers))) return seeOther(page, 'refusedOften', form)
    if (!env().smtpUrl) return seeOther(page, 'refusedMail', form)
    const { data: email } = address.safeParse(form.get('email'))
    if (!email) return seeOther(page, 'refusedEmail', form)
    if (form.get('consent') !== 'yes') return seeOther(page, 'refusedConsent', form)
    const consent = await readConsent(payload, words, language)
    // A tick counts for the words beside it.
    if (form.get('words') !== consent.version) return seeOther(page, 'refusedWords', form)
    const taken = (): Promise<Response> => take({ form, email, consent })
    // A button pressed twice sends the form twice in one moment.
    return taken().catch((error: unknown) => (isOvertaken(error) ? taken() : Promise.reject(error as Error)))
  }
}
