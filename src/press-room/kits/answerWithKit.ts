import type { Payload } from 'payload'
import { z } from 'zod'
import type { Taken } from '#audit/downloads/recordDownload.ts'
import { logTaken } from '#content/files/logTaken.ts'
import { answerInWords, fileWithdrawn, noSuchFile } from '#content/files/refuseFile.ts'
import { contentDisposition } from '#content/photos/files/contentDisposition.ts'
import { takenAway } from '#content/photos/files/renditions.ts'
import { type Language, languages as allLanguages } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { officeDay } from '#languages/officeDay.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { toSlug } from '#languages/toSlug.ts'
import { clientAddress } from '#platform/clientAddress.ts'
import { currentResponse } from '#platform/currentResponse.ts'
import { limitRate } from '#platform/forms/limitRate.ts'
import { shareSoon } from '#platform/shareSoon.ts'
import { findWithdrawn } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { changedAtOf } from '../documents/toReleaseDocument.ts'
import type { BasketItem } from '../basket/basketItems.ts'
import { gatherClosed } from './gatherClosed.ts'
import { gatherKit, mostInKit } from './gatherKit.ts'
import type { KitChoice, KitContents } from './KitContents.ts'
import { isMeasured, type KitFile, type MeasuredFile } from './KitFile.ts'
import { measureKit } from './measureKit.ts'
import { lengthOfKit, streamKit } from './streamKit.ts'
import { toKitFiles } from './toKitFiles.ts'

/** So long after it was asked for a kit waits for files that are not there yet; what is not made by then is made on the way. */
const patience = 750
/** However long it took to find out what belongs to it. */
const leastPatience = 100

/** The same kit is gathered and measured once for all who ask for it at the same time. */
const gather = shareSoon<KitContents | undefined>()
const measured = new WeakMap<KitContents, Promise<readonly (KitFile | MeasuredFile)[]>>()

const asked = z.object({
  languages: z.array(z.enum(allLanguages)).max(12),
  size: z.enum(takenAway).default('original'),
})

/** Which languages and which size are asked for; without a language all of them. Undefined for what makes no sense. */
export function parseChoice(parameters: URLSearchParams): KitChoice | undefined {
  const parsed = asked.safeParse({ languages: parameters.getAll('language'), size: parameters.get('size') ?? undefined })
  if (!parsed.success) return undefined
  const chosen = new Set(parsed.data.languages)
  return { size: parsed.data.size, languages: allLanguages.filter((language) => chosen.size === 0 || chosen.has(language)) }
}

/** A newsroom shares one address; a hundred of these a minute would be the whole line. */
const mayTake = limitRate({ most: 60, minutes: 10 })

const refuse = (request: Request, status: number, key: 'badRequest' | 'nothingToTake' | 'tooMany' | 'tooOften'): Response => {
  const language: Language = preferredLanguage(request.headers.get('accept-language'))
  return answerInWords(request, status, sayPress(language, key, { most: mostInKit }))
}

/** Answers with an archive of what is public of these items at this moment. */
export async function answerWithItems(payload: Payload, request: Request, items: readonly BasketItem[]): Promise<Response> {
  const until = performance.now() + patience
  const choice = parseChoice(new URL(request.url).searchParams)
  if (!choice) return refuse(request, 400, 'badRequest')
  const contents = (await gather(JSON.stringify([items, choice]), () => gatherKit(payload, items, choice.languages))) ?? (await gatherClosed(payload, request.headers, items))
  if (!contents) return items.length === 1 && items[0] ? refuseItem(payload, request, items[0]) : refuse(request, 404, 'nothingToTake')
  if (!mayTake(clientAddress(request.headers))) {
    const refused = refuse(request, 429, 'tooOften')
    refused.headers.set('Retry-After', '600')
    return refused
  }
  return answerWithContents(payload, request, contents, choice, until)
}

async function refuseItem(payload: Payload, request: Request, { collection, id }: BasketItem): Promise<Response> {
  if (collection !== 'news' && collection !== 'photos' && collection !== 'quotes' && collection !== 'events') return noSuchFile(request)
  const withdrawn = await findWithdrawn(payload, collection, { id: { equals: id } })
  return withdrawn ? fileWithdrawn(request, withdrawn) : noSuchFile(request)
}

/** What of the house is taken with an archive, for the log. */
function takenOf({ releases, photos, quotes, documents, isClosed = false }: KitContents): Taken[] {
  const taken: Taken[] = [
    ...releases.map(({ item }): Taken => ({ collection: 'news', item: item.id, title: item.headline, version: changedAtOf(item) })),
    ...photos.map((photo): Taken => ({ collection: 'photos', item: photo.id, title: textIn(photo.headline, 'kk'), version: photo.contentHash })),
    ...[...quotes, ...releases.flatMap((release) => release.quotes)].map((quote): Taken => ({ collection: 'quotes', item: quote.id, version: changedAtOf(quote) })),
    ...documents.map((document): Taken => ({ collection: 'documents', item: document.id, title: document.filename, version: `${document.filename} ${document.byteSize ?? ''}`.trim() })),
  ]
  return taken.map((one) => ({ ...one, isEmbargoed: isClosed }))
}

/** Answers with an archive of what was gathered: with its true length where that is known in time, never stale. */
export async function answerWithContents(payload: Payload, request: Request, contents: KitContents, choice: KitChoice, until: number): Promise<Response> {
  const { photos, documents, releases } = contents
  if (photos.length + documents.length + releases.length > mostInKit) return refuse(request, 413, 'tooMany')
  const root = `${officeDay(contents.at)}-${toSlug(contents.title, 'press-kit', 48)}`
  const prepare = async (): Promise<readonly (KitFile | MeasuredFile)[]> => {
    const files = await toKitFiles(payload, contents, choice, root)
    return (await measureKit(files, Math.max(until - performance.now(), leastPatience))) ?? files
  }
  // A file that goes at this very moment is left out at the second try.
  const preparing = measured.get(contents) ?? prepare().catch(prepare)
  measured.set(contents, preparing)
  const files = await preparing
  const headers = new Headers({
    'Content-Type': 'application/zip',
    'Content-Disposition': contentDisposition(`${root}.zip`),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  if (files.every(isMeasured)) sayLength(headers, files)
  if (request.method === 'HEAD') return new Response(null, { headers })
  await logTaken(payload, { request, answer: { status: 200, headers } }, takenOf(contents), 'kit')
  return new Response(streamKit(files), { headers })
}

function sayLength(headers: Headers, files: readonly MeasuredFile[]): void {
  const length = String(lengthOfKit(files))
  headers.set('Content-Length', length)
  // Next leaves that one out, and nobody would see how long a download takes.
  currentResponse()?.setHeader('Content-Length', length)
}
