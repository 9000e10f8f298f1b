import type { PayloadRequest } from 'payload'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { noteShown, noteUntil } from '../shown/shown.ts'

export type QuietPeriod = { name: string; from: Date; to: Date }

/** A request, or just the house: outsiders ask on nobody's behalf. */
type Asker = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** The quiet periods that are not over yet, for what they cover. */
export async function comingQuietPeriods(req: Asker, covers: 'campaign' | 'polls'): Promise<QuietPeriod[]> {
  noteShown('quiet-periods')
  const { docs } = await req.payload.db.find<{ id: string; name: Record<string, string>; from: string; to: string }>({
    collection: 'quiet-periods',
    where: { and: [{ covers: { equals: covers } }, { to: { greater_than: new Date().toISOString() } }] },
    locale: 'all',
    pagination: false,
    req,
  })
  const periods = docs.map(({ name, from, to }) => ({ name: inAnyLanguage(name), from: new Date(from), to: new Date(to) }))
  noteUntil(periods.flatMap(({ from, to }) => [from, to]))
  return periods
}

/** Answers for any time from now on which quiet period it falls into; the name, or undefined when it is free. */
export async function quietPeriodAt(
  req: Asker,
  covers: 'campaign' | 'polls',
): Promise<(time: Date) => string | undefined> {
  const periods = await comingQuietPeriods(req, covers)
  return (time) => periods.find(({ from, to }) => from <= time && time < to)?.name
}
