import type { Language } from '#languages/language.ts'
import { houseMarks } from '#languages/houseMarks.ts'
import type { Edit, Edits } from './edit.ts'

const isMark = (character: string): boolean => '"„“”«»‟'.includes(character)
const opensAfter = /^$|[\s([{—–-]|[«„“"]/
const startsWord = (character: string): boolean => /[\p{L}\p{N}«„“"'‘№#@$₸…–—-]/u.test(character)

type Mark = { at: number; opens: boolean }

/** Which way the mark at a place faces; straight and English ones tell it by their neighbours. */
function facing(text: string, at: number, open: number): boolean {
  const [mark = '', before = '', after = ''] = [text[at], text[at - 1], text[at + 1]]
  if (mark === '«' || mark === '„') return true
  if (mark === '»') return false
  return opensAfter.test(before) && startsWord(after) && !(open > 0 && /["“]/.test(before) && !startsWord(after))
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = []
  let open = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isMark(text[at] ?? '')) continue
    // 27" is a size.
    if (text[at] === '"' && open === 0 && /\d/.test(text[at - 1] ?? '')) continue
    const opens = facing(text, at, open)
    open += opens ? 1 : -1
    marks.push({ at, opens })
  }
  return marks
}

/** Apostrophes of English: between letters, after them, and before a decade. */
const apostrophes = (text: string): Edit[] =>
  [...text.matchAll(/(?<=\p{L})'|'(?=\d0s)/gu)].map(({ index }) => ({ at: index, length: 1, to: '’' }))

/**
 * Marks that are not those of the language, by how deep they lie. Where opening and closing ones do not fit each other
 * it only says so: a quotation of several paragraphs is opened in one and closed in another.
 */
export function quotationMarks(text: string, language: Language): Edits {
  const edits: Edit[] = language === 'en' ? apostrophes(text) : []
  const marks = marksOf(text)
  let depth = 0
  let balanced = true
  const wanted = marks.map(({ at, opens }): Edit => {
    if (!opens) depth -= 1
    if (depth < 0) balanced = false
    const [opening, closing] = houseMarks[language][Math.min(Math.max(depth, 0), 1)] ?? ['', '']
    if (opens) depth += 1
    return { at, length: 1, to: opens ? opening : closing }
  })
  if (balanced && depth === 0) return { edits: [...edits, ...wanted.filter(({ at, to }) => text[at] !== to)] }
  const foreign = marks.find(({ at }) => !houseMarks[language].flat().includes(text[at] ?? ''))
  return { edits, unmended: foreign?.at }
}
