import { createLocalReq, type Payload } from 'payload'
import { endOfOfficeDay, officeDay } from '#languages/officeDay.ts'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import type { Newsroom } from './newsrooms.ts'

const counted = ['requests', 'items', 'files', 'refused'] as const
type Counted = (typeof counted)[number]
type Counts = Record<Counted, number>

const writeEvery = 15_000
const none = (): Counts => ({ requests: 0, items: 0, files: 0, refused: 0 })

export type UsageCounter = ReturnType<typeof countUse>

const dayAt = (at: number): string => officeDay(new Date(at))

/** Counts in memory and adds to the row of the day now and then: one row a key and day, whatever is asked. */
export function countUse(payload: Payload, clock: () => number = Date.now) {
  const waiting = new Map<string, { newsroom: Pick<Newsroom, 'id' | 'name'>; day: string; counts: Counts }>()
  const written = new Map<string, { day: string; requests: number }>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  function add({ id, name }: Pick<Newsroom, 'id' | 'name'>, what: Counted): void {
    const day = dayAt(clock())
    const place = `${day} ${id}`
    const entry = waiting.get(place) ?? { newsroom: { id, name }, day, counts: none() }
    entry.counts[what] += 1
    waiting.set(place, entry)
    timer ??= setTimeout(() => void write(), writeEvery).unref()
  }

  const rowOf = async (key: string, day: string) => {
    const { docs } = await payload.find({ collection: 'newsroom-usage', where: { and: [{ key: { equals: key } }, { day: { equals: day } }] }, depth: 0, limit: 1, pagination: false })
    return docs[0]
  }

  /** Requests of this day so far, by all servers as far as they have written. */
  async function today(id: string): Promise<number> {
    const day = dayAt(clock())
    let kept = written.get(id)
    if (kept?.day !== day) {
      kept = { day, requests: (await rowOf(id, day))?.requests ?? 0 }
      written.set(id, kept)
    }
    return kept.requests + (waiting.get(`${day} ${id}`)?.counts.requests ?? 0)
  }

  async function writeAll(): Promise<void> {
    const req = await createLocalReq({}, payload)
    for (const [place, { newsroom, day, counts }] of waiting) {
      waiting.delete(place)
      const row = await rowOf(newsroom.id, day)
      const data = Object.fromEntries(counted.map((name) => [name, (row?.[name] ?? 0) + counts[name]])) as Counts
      if (row) await payload.update({ collection: 'newsroom-usage', id: row.id, data, depth: 0 })
      else await payload.create({ collection: 'newsroom-usage', data: { day, key: newsroom.id, newsroom: newsroom.name, ...data }, depth: 0 })
      written.set(newsroom.id, { day, requests: data.requests })
      await writeInPlace(req, { collection: 'newsroom-keys', id: newsroom.id, fields: { lastUsedAt: new Date(clock()).toISOString() } })
    }
  }

  /** Adds what was counted to the rows; one writing at a time. */
  function write(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(writeAll).catch((error: unknown) => payload.logger.error({ err: error, msg: 'The use of keys could not be written' }))
    return writing
  }

  const secondsLeft = (): number => Math.max(1, Math.ceil((endOfOfficeDay(new Date(clock())).getTime() - clock()) / 1000))

  return { add, today, write, secondsLeft }
}

const counters = new WeakMap<Payload, UsageCounter>()

/** The counter of this process. */
export function usageOf(payload: Payload): UsageCounter {
  const known = counters.get(payload) ?? countUse(payload)
  counters.set(payload, known)
  return known
}
