import { inQuotation } from './inQuotation.ts'
import type { Language } from './language.ts'
import { houseMarks } from './houseMarks.ts'

const closing: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"' }

/** Whether its marks stand around the whole text, and not around its first words alone. */
function isWhollyInMarks(text: string): boolean {
  const [opening = ''] = text
  const close = closing[opening]
  const end = text.replace(/[\s.…!?]+$/, '').length - 1
  let open = 0
  for (let at = 0; close && at <= end; at += 1) {
    if (text[at] === close && at > 0) open -= 1
    else if (text[at] === opening) open += 1
    if (open === 0) return at === end
  }
  return false
}

/** What somebody said, by paragraphs, in the marks of its language, once: what stands in marks already or begins with a dash of speech gets none. */
export function inMarks(paragraphs: readonly string[], language: Language): string[] {
  const whole = paragraphs.join('\n')
  if (isWhollyInMarks(whole) || /^[–—-]\s/.test(whole)) return [...paragraphs]
  const [[open, close]] = houseMarks[language]
  const inner = language === 'en' ? (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’') : inQuotation
  return paragraphs.map((text, index) => `${index === 0 ? open : ''}${inner(text)}${index === paragraphs.length - 1 ? close : ''}`)
}
