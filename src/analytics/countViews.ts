import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { addDays, officeDay } from '#languages/officeDay.ts'
import { addToCounters, removeCounters } from '#platform/database/addToCounters.ts'
import { allDays, countKey } from './ViewCounts.ts'

/** Days whose counts are kept one by one; the sum stays for ever. */
const keptDays = 30

/**
 * Counts views in memory and writes them in one batch every few seconds. What could not be written is kept for the
 * next batch; `write` at a normal stop loses nothing.
 */
export function countViews(payload: Payload, { everySeconds = 5 }: { everySeconds?: number } = {}) {
  let waiting = new Map<string, number>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()
  let prunedOn = ''

  function count(story: string, views = 1, at = new Date()): void {
    const key = countKey(story, officeDay(at))
    waiting.set(key, (waiting.get(key) ?? 0) + views)
    timer ??= setTimeout(() => void write(), everySeconds * 1000).unref()
  }

  /** Writes all that waits. */
  function write(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    return (writing = writing.then(writeBatch))
  }

  async function writeBatch(): Promise<void> {
    const batch = waiting
    waiting = new Map()
    if (batch.size === 0) return
    try {
      const req = await createLocalReq({}, payload)
      await addToCounters(req, 'view-counts', toRows(batch))
      await prune(req, officeDay(new Date()))
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The views could not be written; they are kept for the next time' })
      for (const [key, views] of batch) waiting.set(key, (waiting.get(key) ?? 0) + views)
      timer ??= setTimeout(() => void write(), everySeconds * 1000).unref()
    }
  }

  async function prune(req: PayloadRequest, today: string): Promise<void> {
    if (prunedOn === today) return
    prunedOn = today
    await removeCounters(req, 'view-counts', { day: { less_than: addDays(today, -keptDays) } })
  }

  return { count, write }
}

/** A row for the day and one for all days of each story. */
function toRows(batch: Map<string, number>) {
  const sums = new Map<string, { key: string; fields: { story: string; day: string }; add: number }>()
  for (const [key, views] of batch) {
    const [day = '', story = ''] = key.split('/')
    for (const one of [day, allDays]) {
      const row = sums.get(countKey(story, one)) ?? { key: countKey(story, one), fields: { story, day: one }, add: 0 }
      row.add += views
      sums.set(row.key, row)
    }
  }
  return [...sums.values()]
}
