import type { Payload, Where } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { workflowCollections } from '#workflow/workflowOptions.ts'
import { toRow } from '../rawFields.ts'
import { facetsOf } from './facetsOf.ts'
import { keptDays } from './pruneChanges.ts'
import type { PublicChange } from './PublicChange.ts'
import { recordChange } from './recordChange.ts'

type Boundary = Pick<PublicChange, 'kind' | 'collection' | 'item' | 'facets'> & { key: string; at: Date }

/** No transaction is open for so long: what it planned for a time that has passed meanwhile is still found. */
const overlap = 10 * 60_000

/** Times at which the public sees something else although nobody changes anything: embargoes lift, quiet periods begin and end. */
async function boundariesBetween(payload: Payload, from: Date, to: Date): Promise<Boundary[]> {
  const within = (name: string): Where => ({ and: [{ [name]: { greater_than: from.toISOString() } }, { [name]: { less_than_equal: to.toISOString() } }] })
  const settings = { depth: 0, pagination: false, locale: 'all' } as const
  const lifted = await Promise.all(
    workflowCollections.map(async (collection) => {
      const where = { and: [{ publicState: { equals: 'live' } }, within('releaseAt')] } as Where
      const { docs } = await payload.find({ collection, where, ...settings, ...(collection === 'news' && { select: { body: false } as never }) })
      return docs.map(toRow).map((row): Boundary => {
        const [item, at] = [String(row.id), String(row.releaseAt)]
        return { kind: 'released', collection, item, facets: facetsOf(row), key: `released ${item} ${at}`, at: new Date(at) }
      })
    }),
  )
  const { docs } = await payload.find({ collection: 'quiet-periods', where: { or: [within('from'), within('to')] }, ...settings })
  const edges = docs.flatMap(({ id, from: begin, to: end }): Boundary[] => {
    const edge = { collection: 'quiet-periods' as const, item: id, facets: {} }
    return [
      { ...edge, kind: 'began', key: `began ${id} ${begin}`, at: new Date(begin) },
      { ...edge, kind: 'ended', key: `ended ${id} ${end}`, at: new Date(end) },
    ]
  })
  return [...lifted.flat(), ...edges].filter(({ at }) => at > from && at <= to)
}

/**
 * Tells the feed what time alone has changed since `since`, each once, whoever else does the same. Gives back the time
 * up to which it looked.
 */
export async function tellBoundaries(payload: Payload, since?: Date, now = new Date()): Promise<Date> {
  const from = since ? new Date(since.getTime() - overlap) : new Date(now.getTime() - (keptDays - 5) * 86_400_000)
  const boundaries = await boundariesBetween(payload, from, now)
  if (boundaries.length === 0) return now
  const told = await keysTold(payload, boundaries.map(({ key }) => key))
  for (const { at: _, ...boundary } of boundaries) if (!told.has(boundary.key)) await tellOnce(payload, boundary)
  return now
}

async function keysTold(payload: Payload, keys: string[]): Promise<Set<string>> {
  const { docs } = await payload.find({ collection: 'changes', where: { key: { in: keys } }, depth: 0, pagination: false, select: { key: true } })
  return new Set(docs.map(({ key }) => key ?? ''))
}

/** Each in its own transaction: another server may be telling the same one. */
async function tellOnce(payload: Payload, boundary: Omit<Boundary, 'at'>): Promise<void> {
  try {
    await inTransaction(payload, (req) => recordChange(req, boundary))
  } catch (error) {
    if (!(await keysTold(payload, [boundary.key])).has(boundary.key)) throw error
  }
}

/**
 * The next such time after `now`; undefined where none is planned. Of items that are not out too, whatever becomes of them
 * until then: so the database goes by the times alone, and not through all that is out.
 */
export async function nextBoundary(payload: Payload, now = new Date()): Promise<Date | undefined> {
  const first = async (collection: (typeof workflowCollections)[number] | 'quiet-periods', name: string): Promise<string | undefined> => {
    const where = { [name]: { greater_than: now.toISOString() } } as Where
    const { docs } = await payload.find({ collection, where, sort: name, limit: 1, depth: 0, pagination: false, select: { [name]: true } as never })
    return docs.map((doc) => String(toRow(doc)[name]))[0]
  }
  const times = await Promise.all([
    ...workflowCollections.map((collection) => first(collection, 'releaseAt')),
    first('quiet-periods', 'from'),
    first('quiet-periods', 'to'),
  ])
  const soonest = times.filter((time) => time !== undefined).toSorted()[0]
  return soonest === undefined ? undefined : new Date(soonest)
}
