import { createHash } from 'node:crypto'
import { formatDateTime } from '#languages/formatDate.ts'
import { languages, type Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'

/** Of these words, whatever the language they were read in: another word is another version. */
export const embargoTermsVersion = createHash('sha256').update(languages.map((language) => sayEmbargo(language, 'terms')).join('\n')).digest('hex').slice(0, 12)

/** What a journalist accepts for one item. */
export const embargoTerms = (language: Language, releaseAt: string): string => sayEmbargo(language, 'terms', { when: formatDateTime(releaseAt, language) })
