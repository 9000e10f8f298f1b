import type { Payload } from 'payload'
import { noteUntil } from '#publication/shown/shown.ts'
import { type DocumentFormat, keptFormats } from '../documents/documentFormats.ts'
import { type DocumentOrder, makeDocumentFile, peekDocumentFile } from '../documents/makeDocumentFile.ts'

export type DocumentSizes = Partial<Record<DocumentFormat, number>>

const untilMade = 10_000

/** How many bytes a text has in each format, as far as its files have been made; the rest is made now, and nobody waits. */
export async function measureDocuments(payload: Payload, order: Omit<DocumentOrder, 'format'>): Promise<DocumentSizes> {
  const sizes: DocumentSizes = {}
  const unmade: DocumentFormat[] = []
  for (const format of keptFormats) {
    const made = await peekDocumentFile({ ...order, format })
    if (made) sizes[format] = made.byteSize
    else unmade.push(format)
  }
  if (unmade.length > 0) {
    noteUntil([new Date(Date.now() + untilMade)])
    void makeAll(payload, order, unmade)
  }
  return sizes
}

async function makeAll(payload: Payload, order: Omit<DocumentOrder, 'format'>, formats: readonly DocumentFormat[]): Promise<void> {
  try {
    for (const format of formats) await makeDocumentFile(payload, { ...order, format })
  } catch (error) {
    payload.logger.error({ err: error, title: order.text.title, msg: 'A document of a story could not be made ahead' })
  }
}
