import type { PayloadRequest } from 'payload'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { noteShown, noteUntil } from '../shown/shown.ts'

export type QuietPeriod = { name: string; from: Date; to: Date }

/** The quiet periods that are not over yet, for what they cover. */
export async function comingQuietPeriods(req: PayloadRequest, covers: 'campaign' | 'polls'): Promise<QuietPeriod[]> {
  noteShown('quiet-periods')
  const { docs } = await req.payload.find({
    collection: 'quiet-periods',
    where: { and: [{ covers: { equals: covers } }, { to: { greater_than: new Date().toISOString() } }] },
    depth: 0,
    locale: 'all',
    pagination: false,
    req: inOwnLocale(req),
  })
  const periods = docs.map(({ name, from, to }) => ({ name: inAnyLanguage(name), from: new Date(from), to: new Date(to) }))
  noteUntil(periods.flatMap(({ from, to }) => [from, to]))
  return periods
}

/** Answers for any time from now on which quiet period it falls into; the name, or undefined when it is free. */
export async function quietPeriodAt(
  req: PayloadRequest,
  covers: 'campaign' | 'polls',
): Promise<(time: Date) => string | undefined> {
  const periods = await comingQuietPeriods(req, covers)
  return (time) => periods.find(({ from, to }) => from <= time && time < to)?.name
}
