import type { Language } from '#languages/language.ts'
import { dashes } from './dashes.ts'
import type { Edits } from './edit.ts'
import { mixedScript } from './mixedScript.ts'
import { punctuation } from './punctuation.ts'
import { quotationMarks } from './quotationMarks.ts'

/** Checks that read one paragraph at a time. */
export const typographyChecks = { quotationMarks, dashes, punctuation, mixedScript } satisfies Record<
  string,
  (text: string, language: Language) => Edits
>
