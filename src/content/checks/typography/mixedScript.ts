import type { Language } from '#languages/language.ts'
import { repairMixedScript } from '#languages/repairMixedScript.ts'
import { noEdits, type Edit, type Edits } from './edit.ts'

/** Latin letters that pass for Cyrillic ones: the word looks right, and no search finds it. */
export function mixedScript(text: string, language: Language): Edits {
  if (language === 'en') return noEdits
  const repaired = repairMixedScript(text)
  const edits: Edit[] = []
  let unmended: number | undefined
  for (let at = 0; at < text.length; at += 1) {
    const [given, to = ''] = [text[at], repaired[at]]
    if (given === to) continue
    // The look-alike of a letter that Russian has not got: only a person knows which word was meant.
    if (language === 'ru' && /[әіһү]/i.test(to)) unmended ??= at
    else edits.push({ at, length: 1, to })
  }
  return { edits, unmended }
}
