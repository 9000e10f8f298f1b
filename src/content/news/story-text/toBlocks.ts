import { fold } from '#languages/fold.ts'
import { closesAtEnd, openAfter, openingMark, withoutQuotationMarks } from './quotationMarks.ts'
import { leadingMark, readSpeakerLine, withoutLeadingMark } from './readSpeakerLine.ts'
import type { Paragraph } from './toParagraphs.ts'

export type StoryBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'quote'; speakerName: string; position: string; paragraphs: string[]; line: number }

const longestSpeech = 30

/** Where a quotation that the first paragraph opens is closed: the index after it, or undefined. */
function endOfQuotation(texts: readonly string[]): number | undefined {
  const spoken = texts.map(withoutLeadingMark)
  const mark = openingMark(spoken[0] ?? '')
  if (mark === undefined) return undefined
  let open = openAfter(spoken[0] ?? '', mark, 0)
  for (let at = 1; open > 0 && at < spoken.length; at += 1) {
    const text = spoken[at] ?? ''
    if (readSpeakerLine(text)) return undefined
    open = openAfter(text, mark, open)
    if (open <= 0 && closesAtEnd(text)) return at + 1
  }
  return undefined
}

/** How many of the paragraphs after a speaker line are that speaker's words. */
function countSpoken(texts: readonly string[], hasPosition: boolean): number {
  const [first] = texts
  if (first === undefined || readSpeakerLine(first)) return 0
  const mark = leadingMark(first)
  const words = withoutLeadingMark(first)
  // Small letters after a colon make a list, not speech.
  if (words === '' || /^\p{Ll}/u.test(words)) return 0
  if (!mark && openingMark(words) === undefined && !hasPosition) return 0
  const quoted = endOfQuotation(texts)
  if (quoted !== undefined) return quoted
  let end = 1
  // After a question the next dash is likely to be another person's answer, so it stays in the text.
  while (mark && leadingMark(texts[end] ?? '') === mark && !readSpeakerLine(texts[end] ?? '') && !/\?[»”"]?$/.test(texts[end - 1] ?? '')) {
    end += 1
  }
  return end
}

/** Paragraphs as they follow each other, with each speaker line and the words after it made a quote. */
export function toBlocks(paragraphs: readonly Paragraph[]): StoryBlock[] {
  const blocks: StoryBlock[] = []
  const positions = new Map<string, string>()
  for (let at = 0; at < paragraphs.length; ) {
    const { text, line } = paragraphs[at] ?? { text: '', line: 0 }
    const speaker = readSpeakerLine(text)
    const following = speaker ? paragraphs.slice(at + 1, at + longestSpeech).map((paragraph) => paragraph.text) : []
    const texts = speaker?.said ? [speaker.said, ...following] : following
    const spoken = speaker ? countSpoken(texts, speaker.position !== '') : 0
    if (!speaker || spoken === 0) {
      blocks.push({ type: 'paragraph', text })
      at += 1
      continue
    }
    const { speakerName } = speaker
    const position = speaker.position || (positions.get(fold(speakerName)) ?? '')
    positions.set(fold(speakerName), position)
    const words = withoutQuotationMarks(texts.slice(0, spoken).map(withoutLeadingMark))
    blocks.push({ type: 'quote', speakerName, position, paragraphs: words, line })
    at += speaker.said ? spoken : spoken + 1
  }
  return blocks
}
