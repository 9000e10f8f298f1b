import type { PayloadRequest } from 'payload'
import { changeNotesOf, textOf, toRow, type RawRow } from '../rawFields.ts'

type Moved = { collection: string; id: string; before: RawRow | undefined }
type Order = { at: string; item: string; story: string; before: string; after: string | null; withdrawn?: string; note?: string }

const timeOf = (value: unknown): string | undefined => (value instanceof Date ? value.toISOString() : textOf(value))

/** Orders that journalists are told when a move has changed the time of an embargo that still held, taken its item down, or mended it. */
export async function followEmbargoMoves(req: PayloadRequest, { collection, id, before = {} }: Moved): Promise<void> {
  const held = timeOf(before.releaseAt)
  if (collection !== 'news' || before.publicState !== 'live' || !held || new Date(held) <= new Date()) return
  const after = await req.payload.db.findOne<RawRow & { id: string }>({ collection, locale: 'all', req, where: { id: { equals: id } } })
  const input = after ? orderOf(id, held, before, after) : undefined
  if (input) await req.payload.jobs.queue({ task: 'followEmbargoMove', input: { moved: input }, req })
}

function orderOf(item: string, held: string, row: RawRow, after: RawRow): Order | undefined {
  const order = { at: new Date().toISOString(), item, story: String(after.story), before: held }
  if (after.publicState === 'withdrawn') return { ...order, after: null, withdrawn: textOf(toRow(after.workflow).withdrawalReason) ?? '–' }
  const time = timeOf(after.releaseAt)
  const isLifted = !time || new Date(time) <= new Date()
  if (isLifted) return { ...order, after: null }
  const until = new Date(time).toISOString()
  if (until !== new Date(held).toISOString()) return { ...order, after: until }
  const notes = changeNotesOf(after.workflow)
  return notes.length > changeNotesOf(row.workflow).length ? { ...order, after: until, note: notes.at(-1)?.note ?? '' } : undefined
}
