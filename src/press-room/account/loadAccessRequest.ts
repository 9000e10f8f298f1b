import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { readFlash, type Flash } from './flash.ts'

/** The form for access: what became of it, and the words to agree to. */
export async function loadAccessRequest(payload: Payload, language: Language, headers: Headers): Promise<{ flash: Flash | undefined; consent: Agreed }> {
  return { flash: readFlash(headers, 'request'), consent: await readConsent(payload, 'accessConsent', language) }
}
