import type { PayloadRequest, Where } from 'payload'
import { newestRevision, type Revision } from '#workflow/newestRevision.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'

export type Source = { newest: Revision; live: Revision | undefined }

/** The newest revision of a news item and the one that the public sees; undefined when it is gone. */
export async function loadSource(req: PayloadRequest, id: string): Promise<Source | undefined> {
  const newest = await newestRevision(req, { collection: 'news', id })
  if (!newest) return undefined
  const { state, publicState } = newest.item
  if (publicState !== 'live') return { newest, live: undefined }
  if (state === 'live') return { newest, live: newest }
  const published: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] }
  return { newest, live: await findRevision(req, published) }
}

/** The source's text that a translation is compared with: see `isOutdated`. */
export const countedRevision = ({ newest, live }: Source, translation: RawItem): Revision =>
  (translation.publicState === 'live' && live) || newest

/** One saved version of a news item by its own id. */
export const loadRevision = (req: PayloadRequest, revision: string): Promise<Revision | undefined> =>
  findRevision(req, { id: { equals: revision } })

async function findRevision(req: PayloadRequest, where: Where): Promise<Revision | undefined> {
  const { docs } = await req.payload.db.findVersions<RawItem>({
    collection: 'news',
    where,
    sort: '-updatedAt',
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
  })
  const [found] = docs
  return found && { id: String(found.id), item: { ...found.version, id: String(found.parent) } as RawItem }
}
