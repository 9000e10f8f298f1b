import type { Payload } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { readAgreement } from '../agreements/readAgreement.ts'
import { putTime } from '../agreements/usualWords.ts'

/** What a journalist accepts for one item, in the words of now. */
export async function embargoTerms(payload: Payload, language: Language, releaseAt: string): Promise<Agreed> {
  const { version, texts } = await readAgreement(payload, 'embargoTerms')
  return { version, text: putTime(texts[language], formatDateTime(releaseAt, language)) }
}
