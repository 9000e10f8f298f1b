import type { Payload } from 'payload'
import type { PublicChange } from './PublicChange.ts'
import { shareRounds } from '#platform/shareRounds.ts'
import { lastSequence } from './numberChanges.ts'

/** So many at a time. */
export const batch = 500

/**
 * The changes after a number, oldest first and at most 500. Undefined when they are not all there any more: pruned, or
 * the database was put back to an earlier day. What was made from them has to be made anew.
 * Followers that stand at the same place share one reading.
 */
export const readChanges: (payload: Payload, after: number) => Promise<PublicChange[] | undefined> = shareRounds(read)

async function read(payload: Payload, after: number): Promise<PublicChange[] | undefined> {
  const where = { sequence: { greater_than: after } }
  const { docs } = await payload.find({ collection: 'changes', where, sort: 'sequence', limit: batch, pagination: false, depth: 0 })
  const changes = docs.map(
    ({ sequence, at, kind, collection, item, facets }) => ({ sequence, at, kind, collection, item: item ?? '', facets: facets ?? {} }) as PublicChange,
  )
  const [first] = changes
  // The numbers have no gaps.
  if (first) return first.sequence === after + 1 ? changes : undefined
  return (await lastSequence(payload)) < after ? undefined : []
}
