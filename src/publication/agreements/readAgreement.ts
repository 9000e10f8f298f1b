import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { languages, type Language } from '#languages/language.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { byLanguage, toRow } from '../rawFields.ts'
import { noteShown } from '../shown/shown.ts'
import { putTime, usualWords, type Agreement, type Consent } from './usualWords.ts'

export type AgreedWords = { version: string; texts: Record<Language, string> }

/** A text that people outside agree to, as it stands now. Another word in any of its languages makes another version. */
export async function readAgreement(payload: Payload, agreement: Agreement): Promise<AgreedWords> {
  noteShown('settings')
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, locale: 'all', select: { [agreement]: true } })
  const own = byLanguage(toRow(settings)[agreement])
  const text = (language: Language): string => own[language]?.trim() ?? usualWords(agreement, language)
  const texts = { kk: text('kk'), ru: text('ru'), en: text('en') }
  // The place of the time is named as in the versions of the time when the words stood in the code: they stay what they were.
  const words = languages.map((language) => putTime(texts[language], '{when}')).join('\n')
  return { texts, version: createHash('sha256').update(words).digest('hex').slice(0, 12) }
}

/** A consent as it stands beside the tick of a form in one language. */
export async function readConsent(payload: Payload, consent: Consent, language: Language): Promise<Agreed> {
  const { version, texts } = await readAgreement(payload, consent)
  return { version, text: texts[language] }
}
