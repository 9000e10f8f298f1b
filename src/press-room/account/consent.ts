import { createHash } from 'node:crypto'
import { languages } from '#languages/language.ts'
import { sayPressAccount } from '#languages/messages/pressAccount.ts'

/** Of the words to which whoever asks for access agrees: other words are another version. */
export const consentVersion = createHash('sha256').update(languages.map((language) => sayPressAccount(language, 'consent')).join('\n')).digest('hex').slice(0, 12)
