import { RuleViolation } from '#platform/RuleViolation.ts'
import { repairMixedScript } from '#languages/repairMixedScript.ts'

/** One line of the file, trimmed, with its number as an editor shows it. */
export type Line = { text: string; number: number }

// Soft hyphens, zero-width spaces, byte order marks, signs of direction: nobody sees them, every comparison does.
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]|(?!\n)\p{Cc}/gu

/** The lines of a text with one kind of line end and space, without invisible characters, with Cyrillic words repaired. */
export function toLines(text: string): Line[] {
  const zero = text.indexOf('\0')
  if (zero >= 0) {
    throw new RuleViolation('storyBinary', { values: { line: text.slice(0, zero).split('\n').length } })
  }
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(invisible, '')
    // No-break spaces stay: they hold «1 500 000 ₸» together on the page.
    .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
  return repairMixedScript(clean)
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
}
