import { createHash } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { finishedFile } from '#content/photos/files/finishedFile.ts'
import { finishPhoto } from '#content/photos/finishPhoto.ts'
import { env } from '#platform/env.ts'
import type { PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import type { DocumentFormat } from './documentFormats.ts'
import type { Picture, Pictures } from './pictures.ts'
import { photosIn, type TextDocument } from './TextDocument.ts'
import { writeCopiedHtml } from './writeHtml.ts'
import { writeCopiedText, writeText } from './writeText.ts'

/** Raise it when the same text would make another file. */
const makingVersion = 9
const maxCacheBytes = 1024 ** 3
/** A text with more pictures than this has the others' captions alone: they lie in the kit. */
const mostPictures = 8

export type DocumentOrder = { text: TextDocument; format: DocumentFormat; photos: readonly PublicPhoto[]; settings: PublicSettings }
export type DocumentFile = { path: string; byteSize: number; etag: string }

/**
 * The file of a text in one format: kept by what is in it, so what has changed is made anew and nothing old is ever
 * given out. Any number of askers at once cause one making.
 */
export async function makeDocumentFile(payload: Payload, order: DocumentOrder): Promise<DocumentFile> {
  const { file, folder, etag } = placeOf(order)
  await finishedFile(file, async (temporary) => writeFile(temporary, await write(payload, order)), { folder, maxBytes: maxCacheBytes, isLight: true })
  return { path: file, byteSize: (await stat(/* turbopackIgnore: true */ file)).size, etag }
}

function placeOf({ text, format, photos }: DocumentOrder): { file: string; folder: string; etag: string } {
  const shown = picturesOf(text, photos).map(({ contentHash }) => contentHash)
  const key = createHash('sha256').update(JSON.stringify([makingVersion, format, text, shown])).digest('hex')
  const folder = join(env().dataFolder, 'press-documents')
  return { folder, file: join(folder, key.slice(0, 2), `${key}.${format}`), etag: `"${key.slice(0, 32)}"` }
}

function picturesOf(text: TextDocument, photos: readonly PublicPhoto[]): PublicPhoto[] {
  const ids = photosIn(text).slice(0, mostPictures)
  return ids.flatMap((id) => photos.find((photo) => photo.id === id) ?? [])
}

async function write(payload: Payload, order: DocumentOrder): Promise<Buffer | string> {
  switch (order.format) {
    case 'txt':
      return writeText(order.text)
    case 'text':
      return writeCopiedText(order.text)
    case 'html':
      return writeCopiedHtml(order.text)
    // Loaded when the first is asked for: the two weigh more than all the rest of the house's start.
    case 'docx':
      return (await import('./writeDocx.ts')).writeDocx(order.text, await loadPictures(payload, order))
    case 'pdf':
      return (await import('./writePdf.ts')).writePdf(order.text, await loadPictures(payload, order))
  }
}

async function loadPictures(payload: Payload, { text, photos, settings }: DocumentOrder): Promise<Pictures> {
  const found = await Promise.all(
    picturesOf(text, photos).map(async (photo): Promise<[string, Picture] | undefined> => {
      const finished = await finishPhoto(payload, photo, { rendition: 'document', settings })
      return finished && [photo.id, { data: await readFile(finished.path), width: finished.width, height: finished.height }]
    }),
  )
  return new Map(found.filter((one) => one !== undefined))
}

/** The same without making it: undefined while it has not been made. */
export async function peekDocumentFile(order: DocumentOrder): Promise<DocumentFile | undefined> {
  const { file, etag } = placeOf(order)
  const found = await stat(/* turbopackIgnore: true */ file).catch(() => undefined)
  return found && { path: file, byteSize: found.size, etag }
}
