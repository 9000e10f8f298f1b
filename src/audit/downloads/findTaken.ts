import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayDownloads } from '#languages/messages/downloads.ts'
import type { Download } from '../../payload-types.ts'
import { takenWhere, type TakenFilters } from './takenFilters.ts'

export type TakenLine = { id: string; at: string; when: string; who: string; kind: string; outlet: string; title: string; file: string; version: string; isEmbargoed: boolean }

const mostLines = 5000

/** Who had taken an item, for whoever may read the downloads: the earliest first. */
export async function findTaken(req: PayloadRequest, filters: TakenFilters, language: Language): Promise<TakenLine[]> {
  const { docs } = await req.payload.find({ collection: 'downloads', where: takenWhere(filters), sort: ['at', 'id'], limit: mostLines, pagination: false, depth: 0, overrideAccess: false, user: req.user })
  const outlets = await outletsOf(req.payload, docs)
  return docs.map(({ id, at, takerKind, taker, takerName, title, file, version, isEmbargoed }) => {
    const outlet = takerKind === 'newsroom' ? takerName : (outlets.get(taker) ?? '')
    return {
      id,
      at,
      when: formatDateTime(at, language),
      // The log names journalists together with their newsroom, which has a column of its own here.
      who: outlet && takerName.endsWith(`, ${outlet}`) ? takerName.slice(0, -outlet.length - 2) : takerName,
      kind: sayDownloads(language, takerKind),
      outlet,
      title: title ?? '',
      file,
      version: version ?? '',
      isEmbargoed: isEmbargoed ?? false,
    }
  })
}

/** The newsrooms of journalists, as their accounts say today; of accounts that are gone there is none. */
async function outletsOf(payload: Payload, downloads: readonly Download[]): Promise<Map<string, string>> {
  const ids = [...new Set(downloads.filter(({ takerKind }) => takerKind === 'journalist').map(({ taker }) => taker))]
  if (ids.length === 0 || !Object.hasOwn(payload.collections, 'journalists')) return new Map()
  const { docs } = await payload.find({ collection: 'journalists' as CollectionSlug, where: { id: { in: ids } }, pagination: false, depth: 0 })
  return new Map(docs.map((doc) => [String(doc.id), String((doc as { outlet?: unknown }).outlet ?? '')]))
}

export type TakenItem = Pick<Download, 'collection' | 'item' | 'title' | 'at'>

/** The items that were taken last, each once. */
export async function findTakenItems(req: PayloadRequest, most = 30): Promise<TakenItem[]> {
  const { docs } = await req.payload.find({ collection: 'downloads', sort: '-at', limit: 300, pagination: false, depth: 0, overrideAccess: false, user: req.user, select: { collection: true, item: true, title: true, at: true } })
  const items = new Map<string, TakenItem>()
  for (const doc of docs) if (!items.has(`${doc.collection} ${doc.item}`)) items.set(`${doc.collection} ${doc.item}`, doc)
  return [...items.values()].slice(0, most)
}

/** What the house calls an item now, for who may read it; undefined for one that is gone. */
export async function titleOfItem(req: PayloadRequest, { collection, item = '' }: TakenFilters, language: Language): Promise<string | undefined> {
  if (!collection) return undefined
  const found = await req.payload.findByID({ collection, id: item, draft: true, locale: language, depth: 0, disableErrors: true, overrideAccess: false, user: req.user })
  const fields = found as unknown as Record<string, unknown> | null
  // A photo is called by its file in the lists, which says nothing here.
  const title = fields?.headline ?? fields?.[req.payload.collections[collection].config.admin.useAsTitle ?? '']
  return typeof title === 'string' ? title : undefined
}
