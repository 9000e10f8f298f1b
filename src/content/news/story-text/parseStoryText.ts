import { createHash } from 'node:crypto'
import { decodeStory } from './decodeStory.ts'
import { readBylines } from './readBylines.ts'
import { readHeader } from './readHeader.ts'
import { toBlocks, type StoryBlock } from './toBlocks.ts'
import { toLines } from './toLines.ts'
import { toParagraphs } from './toParagraphs.ts'

export type StoryText = {
  headline: string
  /** ISO, UTC. */
  publishedAt?: string
  earlierViews?: number
  blocks: StoryBlock[]
  bylines: string[]
  /** The same for the same words, however the file is encoded and spaced. */
  fingerprint: string
}

/**
 * Reads a story as broadcast desks file it. What it does not recognise stays in the text; a file that is no story is
 * refused with the line.
 */
export function parseStoryText(file: Uint8Array | string): StoryText {
  // Half a pair of surrogates cannot be encoded.
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file.replace(/\p{Cs}/gu, '')) : file
  const lines = toLines(decodeStory(bytes))
  const { body: afterHeader, ...header } = readHeader(lines)
  const { bylines, body } = readBylines(afterHeader)
  const words = lines.map(({ text }) => text).join(' ').replace(/\s+/g, ' ').trim()
  return {
    ...header,
    blocks: toBlocks(toParagraphs(body)),
    bylines,
    fingerprint: createHash('sha256').update(words).digest('hex'),
  }
}
