import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { contentHash } from '../contentHash.ts'
import type { BasedOn } from './basedOn.ts'
import { nameOf } from './nameOf.ts'

type Row = Record<string, unknown>
type Save = { collection: string; basedOn: BasedOn | undefined; current: Row }

/**
 * Nobody's words are written over unseen: a save that was made from another text than the one it would replace is
 * refused with 409, one from outside that does not say what it was made from with 428.
 */
export async function refuseStale(req: PayloadRequest, { collection, basedOn, current }: Save): Promise<void> {
  if (!basedOn) return
  if (basedOn.kind === 'unsaid') throw new RuleViolation('baseMissing', { status: 428 })
  if (await isStale(req, collection, basedOn, current)) await refuse(req, current)
}

async function isStale(req: PayloadRequest, collection: string, basedOn: Exclude<BasedOn, { kind: 'unsaid' }>, current: Row): Promise<boolean> {
  const newest = Date.parse(String(current.updatedAt))
  const base = Date.parse(basedOn.at)
  if (basedOn.kind === 'moment') return newest > base
  if (newest === base) return false
  if (Number.isNaN(base) || !req.payload.collections[collection as CollectionSlug]?.config.versions) return true
  return !(await sameText(req, collection as CollectionSlug, String(current.id), new Date(base)))
}

/** Whether all that was saved since has changed nothing. */
async function sameText(req: PayloadRequest, collection: CollectionSlug, id: string, base: Date): Promise<boolean> {
  const read = async (which: Where): Promise<Row | undefined> => {
    const { docs } = await req.payload.db.findVersions<Row>({
      collection,
      where: { and: [{ parent: { equals: id } }, which] },
      sort: '-updatedAt',
      limit: 1,
      locale: 'all',
      pagination: false,
      req,
    })
    return docs[0]?.version
  }
  const before = await read({ 'version.updatedAt': { equals: base.toISOString() } })
  const newest = before && (await read({ latest: { equals: true } }))
  return newest !== undefined && contentHash(before ?? {}) === contentHash(newest)
}

async function refuse(req: PayloadRequest, current: Row): Promise<never> {
  const { savedBy } = (current.workflow ?? {}) as Row
  const who = await nameOf(req, savedBy)
  throw new RuleViolation(who ? 'staleRevision' : 'staleCopy', { status: 409, ...(who && { values: { who } }) })
}
