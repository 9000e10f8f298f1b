import { isPersonName } from './personName.ts'
import type { Line } from './toLines.ts'

const label =
  /^(?:авторлар(?:ы)?|авторы?|мәтін(?:ді жазған|нің авторы)?|дайындаған(?:дар)?|әзірлеген(?:дер)?|текст|подготовил[аи]?|authors?|text|by)\s*(?::\s*|$)/iu
const mostLines = 4

/** The names that a line consists of, none for a label alone; undefined when it says anything else. */
function readNames(text: string): string[] | undefined {
  const isLabelled = label.test(text)
  const names = text
    .replace(label, '')
    .replace(isLabelled ? /\.$/ : '', '')
    .split(/[,;/&|]|\s(?:және|мен|бен|пен|и|and)\s/iu)
    .map((name) => name.trim().replace(/\s+/g, ' '))
  if (isLabelled && names.join('') === '') return []
  const isName = (name: string) => isPersonName(name) || (isLabelled && /^\p{Lu}[\p{L}-]+$/u.test(name))
  return names.every(isName) ? names : undefined
}

/** The names on the last lines of the body, and the body without them. */
export function readBylines(lines: readonly Line[]): { bylines: string[]; body: Line[] } {
  const none = { bylines: [], body: [...lines] }
  const end = lines.findLastIndex(({ text }) => text !== '') + 1
  const found: string[][] = []
  let start = end
  while (start > 0) {
    const text = lines[start - 1]?.text ?? ''
    const names = text === '' ? undefined : readNames(text)
    if (!names) break
    found.unshift(names)
    start -= 1
    if (label.test(text)) break
    if (found.length > mostLines) return none
  }
  // Names after a colon are what it announces: a list, or somebody's words.
  const before = lines.slice(0, start).findLast(({ text }) => text !== '')
  if (found.flat().length === 0 || before?.text.endsWith(':')) return none
  return { bylines: found.flat(), body: lines.slice(0, start) }
}
