import type { Payload } from 'payload'
import { heading, paragraph } from '#content/news/words/Block.ts'
import type { TextDocument } from './TextDocument.ts'

/** Until the page that asked has gone out. */
const untilIdle = 1500

/** Something of each kind, so that every font and every style is met once. */
const sample: TextDocument = {
  language: 'kk',
  kicker: 'Ә',
  title: 'Ә',
  publisher: 'Ә',
  keywords: [],
  changedAt: new Date(0).toISOString(),
  words: [heading('Ә'), heading('Ә', 3), { kind: 'paragraph', runs: [{ text: 'Ә', bold: true }, { text: 'ә', italic: true }] }],
  besides: [paragraph('Ә', 'quiet'), paragraph('Ә', 'label')],
}

let isWarm = false

/**
 * After the first page of the press room that this process draws, what answers is loaded and both writers are tried
 * once: whoever takes the first document would wait half a second for them, and whoever reads such a page is likely to take one.
 */
export function warmWriters(payload: Payload): void {
  if (isWarm) return
  isWarm = true
  setTimeout(() => {
    warm().catch((error: unknown) => payload.logger.error({ err: error, msg: 'The writers of documents could not be made ready' }))
  }, untilIdle).unref()
}

async function warm(): Promise<void> {
  await import('./answerWithRelease.ts')
  const pictures = new Map()
  await (await import('./writePdf.ts')).writePdf(sample, pictures)
  await (await import('./writeDocx.ts')).writeDocx(sample, pictures)
}
