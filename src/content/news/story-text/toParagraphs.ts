import { leadingMark, readSpeakerLine } from './readSpeakerLine.ts'
import type { Line } from './toLines.ts'

export type Paragraph = { text: string; line: number }

const isEnd = (text: string): boolean => /[.!?…:;»”"]$/.test(text)

/** Whether `next` starts a paragraph of its own although no blank line says so. */
function breaksBefore(next: string, previous: string): boolean {
  if (previous === '' || previous.endsWith(':') || readSpeakerLine(next)) return true
  // A wrapped sentence may go on with a dash: «Астана / – біздің астанамыз».
  const mayGoOn = /^[–—]/.test(next) && !isEnd(previous) && leadingMark(previous) === undefined
  return leadingMark(next) !== undefined && !mayGoOn
}

/** Whether an editor broke this line to make it fit, so that the sentence goes on in the next. */
const isWrapped = (text: string, next: string): boolean =>
  !isEnd(text) && (/^(?:[–—] )?\p{Ll}/u.test(next) || text.endsWith(',') || text.length >= 60)

function joinWrapped(lines: readonly Line[]): Paragraph[] {
  const wrapped = lines.some(({ text }, index) => isWrapped(text, lines[index + 1]?.text ?? '') && index + 1 < lines.length)
  const width = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0)
  const paragraphs: Paragraph[] = []
  lines.forEach(({ text, number }, index) => {
    const before = lines[index - 1]?.text ?? ''
    const paragraph = paragraphs.at(-1)
    if (paragraph && wrapped && !(isEnd(before) && before.length < width * 0.75)) paragraph.text += ` ${text}`
    else paragraphs.push({ text, line: number })
  })
  return paragraphs
}

/** The paragraphs of a body: parted by blank lines, or one to a line where there are none, with wrapped lines joined. */
export function toParagraphs(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = []
  lines.forEach((line, index) => {
    if (line.text === '') return
    if (breaksBefore(line.text, lines[index - 1]?.text ?? '')) groups.push([line])
    else groups.at(-1)?.push(line)
  })
  return groups.flatMap(joinWrapped)
}
