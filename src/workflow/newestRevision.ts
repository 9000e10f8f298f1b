import type { PayloadRequest } from 'payload'
import type { ItemReference, RawItem } from './workflowOptions.ts'

export type Revision = { id: string; item: RawItem }

/** The newest revision of an item, raw and in all languages, or undefined when there is no such item. */
export async function newestRevision(
  req: PayloadRequest,
  { collection, id }: ItemReference,
): Promise<Revision | undefined> {
  const { docs } = await req.payload.db.findVersions<RawItem>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [revision] = docs
  return revision && { id: String(revision.id), item: { ...revision.version, id } as RawItem }
}
