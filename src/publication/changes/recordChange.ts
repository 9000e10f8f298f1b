import type { PayloadRequest } from 'payload'
import { afterCommit } from '#platform/database/afterCommit.ts'
import type { PublicChange } from './PublicChange.ts'
import { wakeFollowers } from './wakeFollowers.ts'

type Told = Pick<PublicChange, 'kind' | 'collection' | 'item'> & Partial<Pick<PublicChange, 'facets'>> & { key?: string }

/** Appends to the feed of public changes, in the request's transaction; followers wake up when that is saved. */
export async function recordChange(req: PayloadRequest, { kind, collection, item, facets = {}, key }: Told): Promise<void> {
  const data = { at: new Date().toISOString(), kind, collection, item, facets, ...(key && { key }) }
  await req.payload.create({ collection: 'changes', data, depth: 0, req })
  await afterCommit(req, wakeFollowers)
}
