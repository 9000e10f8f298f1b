import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { pressFileName } from '#content/photos/files/pressFileName.ts'
import type { TakenAway } from '#content/photos/files/renditions.ts'
import { finishPhoto, originalPathOf, peekPhoto } from '#content/photos/finishPhoto.ts'
import { env } from '#platform/env.ts'
import { sayPress } from '#languages/messages/press.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { documentName } from '../documents/documentName.ts'
import { keptFormats } from '../documents/documentFormats.ts'
import { sheetOfRelease } from '../documents/loadQuoteSheet.ts'
import { makeDocumentFile, peekDocumentFile } from '../documents/makeDocumentFile.ts'
import type { TextDocument } from '../documents/TextDocument.ts'
import { toQuoteSheet } from '../documents/toQuoteSheet.ts'
import { changedAtOf, toReleaseDocument } from '../documents/toReleaseDocument.ts'
import { writeText } from '../documents/writeText.ts'
import { captionsAsCsv, captionsAsText } from './captions.ts'
import { uniqueNames } from './fileNames.ts'
import type { KitChoice, KitContents } from './KitContents.ts'
import type { KitFile } from './KitFile.ts'
import { toContacts, toReadme } from './toReadme.ts'

const endings: Record<string, string> = { jpeg: 'jpg', tiff: 'tif' }

/** The ending of a photo's file; what is made for web and print is JPEG. */
function endingOf({ filename }: PublicPhoto, size: TakenAway): string {
  const given = filename.split('.').at(-1)?.toLowerCase() ?? 'jpg'
  return size === 'original' ? (endings[given] ?? given) : 'jpg'
}

/** What lies there with its size; undefined for what has gone. */
const findThere = (path: string): Promise<{ path: string; byteSize: number } | undefined> =>
  stat(path).then(
    (found) => (found.isFile() ? { path, byteSize: found.size } : undefined),
    () => undefined,
  )

/** The files of an archive in the order in which they are sent; `root` is the folder that they all lie in. */
export async function toKitFiles(payload: Payload, contents: KitContents, { languages, size }: KitChoice, root: string, now = new Date()): Promise<KitFile[]> {
  const { releases, photos, quotes, speakers, documents, contacts, settings, imprints } = contents
  const house = { settings, siteUrl: env().siteUrl }
  const name = uniqueNames()
  const own = (file: string, text: TextDocument): KitFile => ({ name: name(`${root}/`, file), at: now, bytes: Buffer.from(writeText(text).replaceAll('\n', '\r\n')) })

  const texts = (folder: string, text: TextDocument, at: string, shown: readonly PublicPhoto[], { title = text.title, part }: { title?: string; part?: string } = {}): KitFile[] =>
    keptFormats.map((format) => ({
      name: name(`${root}/${folder}/`, documentName({ at, title, part, language: text.language }, format)),
      at: new Date(text.changedAt),
      find: () => makeDocumentFile(payload, { text, format, photos: shown, settings }),
      peek: async () => (await peekDocumentFile({ text, format, photos: shown, settings }))?.byteSize,
    }))

  const there = await Promise.all(photos.map((photo) => findThere(originalPathOf(photo))))
  const present = photos.filter((_, index) => there[index])
  const captioned = present.map((photo, index) => ({
    photo,
    imprint: imprints.get(photo.id),
    file: name(`${root}/photos/`, pressFileName({ dateTaken: photo.dateTaken, city: photo.city, headline: textIn(photo.headline, 'kk'), number: index + 1, extension: endingOf(photo, size) })).slice(`${root}/photos/`.length),
  }))
  const files = await Promise.all(documents.map(async (document) => ({ document, found: document.filename ? await findThere(join(env().mediaFolder, 'documents', basename(document.filename))) : undefined })))

  const alone = languages.map((language) => toQuoteSheet({ of: sayPress(language, 'quotes'), quotes, speakers, contacts }, language, house))
  const context = { languages, settings }
  const captions = (file: string, content: Buffer): KitFile => ({ name: name(`${root}/photos/`, file), at: now, bytes: content })
  return [
    ...languages.map((language) => own(`readme-${language}.txt`, toReadme(contents, photos.length - present.length, language, now))),
    ...(contacts.length > 0 ? languages.map((language) => own(`contacts-${language}.txt`, toContacts(contents, language))) : []),
    ...(captioned.length > 0 ? [captions('captions.txt', captionsAsText(captioned, context)), captions('captions.csv', captionsAsCsv(captioned, context))] : []),
    ...releases.flatMap((release) => texts('text', toReleaseDocument(release, house), release.item.shownAt, release.photos)),
    ...releases.flatMap((release) => {
      const sheet = sheetOfRelease(release, release.item.language, settings)
      return sheet ? texts('quotes', { ...sheet.text, changedAt: changedAtOf(release.item) }, sheet.at, [], { title: release.item.headline, part: 'quotes' }) : []
    }),
    ...(quotes.length > 0 ? alone.flatMap((text) => texts('quotes', text, text.changedAt, [], { title: 'quotes' })) : []),
    ...files.flatMap(({ document, found }): KitFile[] => (found ? [{ name: name(`${root}/documents/`, document.filename), at: now, find: () => findThere(found.path), peek: async () => (await findThere(found.path))?.byteSize }] : [])),
    ...captioned.map(({ photo, file, imprint }): KitFile => ({
      name: `${root}/photos/${file}`,
      at: new Date(photo.publishedAt ?? now),
      find: () => finishPhoto(payload, photo, { rendition: size, settings, imprint }),
      peek: () => peekPhoto(payload, photo, { rendition: size, settings, imprint }),
    })),
  ]
}
