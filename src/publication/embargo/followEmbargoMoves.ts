import type { PayloadRequest } from 'payload'
import { textOf, toRow, type RawRow } from '../rawFields.ts'

type Moved = { collection: string; id: string; before: RawRow | undefined }
type Order = { item: string; story: string; before: string; after: string | null; withdrawn?: string }

const timeOf = (value: unknown): string | undefined => (value instanceof Date ? value.toISOString() : textOf(value))

/** Orders that journalists are told when a move has changed the time of an embargo that still held, or taken its item down. */
export async function followEmbargoMoves(req: PayloadRequest, { collection, id, before = {} }: Moved): Promise<void> {
  const held = timeOf(before.releaseAt)
  if (collection !== 'news' || before.publicState !== 'live' || !held || new Date(held) <= new Date()) return
  const after = await req.payload.db.findOne<RawRow & { id: string }>({ collection, locale: 'all', req, where: { id: { equals: id } } })
  const input = after ? orderOf(id, held, after) : undefined
  if (input) await req.payload.jobs.queue({ task: 'followEmbargoMove', input: { moved: input }, req })
}

function orderOf(item: string, before: string, after: RawRow): Order | undefined {
  const order = { item, story: String(after.story), before }
  if (after.publicState === 'withdrawn') return { ...order, after: null, withdrawn: textOf(toRow(after.workflow).withdrawalReason) ?? '–' }
  const time = timeOf(after.releaseAt)
  const isLifted = !time || new Date(time) <= new Date()
  return isLifted || new Date(time).getTime() !== new Date(before).getTime() ? { ...order, after: isLifted ? null : new Date(time).toISOString() } : undefined
}
