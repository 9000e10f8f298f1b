import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type Where } from 'payload'
import { writeInPlace } from '../database/writeInPlace.ts'

export type Lease = ReturnType<typeof lease>

/**
 * A right in the database that one holder has at a time. Taken and renewed by one conditional write; it runs out by
 * itself when its holder dies. A holder that was frozen may wake up beside the next one, so what is done under a lease
 * must still be guarded where it is written: the lease keeps two from working, the writes keep the work from being
 * done twice.
 */
export function lease(payload: Payload, name: string, seconds: number) {
  const holder = randomUUID()
  let heldUntil = 0

  async function idOf(): Promise<string> {
    const find = () => payload.find({ collection: 'leases', where: { name: { equals: name } }, limit: 1, pagination: false })
    const known = (await find()).docs[0]
    if (known) return known.id
    try {
      return (await payload.create({ collection: 'leases', data: { name } })).id
    } catch (error) {
      // Another server made it in the meantime.
      const made = (await find()).docs[0]
      if (!made) throw error
      return made.id
    }
  }

  /** Takes the lease, or keeps it for longer; false while somebody else has it. */
  async function take(): Promise<boolean> {
    const now = Date.now()
    const at = (inSeconds: number): string => new Date(now + inSeconds * 1000).toISOString()
    const free: Where[] = [
      { holder: { equals: holder } },
      { until: { exists: false } },
      { until: { less_than: at(0) } },
      // Nobody may hold it for so long: the clock of whoever took it was set back since.
      { until: { greater_than: at(2 * seconds) } },
    ]
    const fields = { holder, until: at(seconds) }
    const taken = await writeInPlace(await createLocalReq({}, payload), { collection: 'leases', id: await idOf(), fields, onlyIf: { or: free } })
    heldUntil = taken ? now + seconds * 1000 : 0
    return taken
  }

  /** Whether it is held still, by what the last `take` was told: a holder that was frozen knows when it wakes up. */
  const isHeld = (): boolean => Date.now() < heldUntil

  /** Gives it back before its time. */
  async function giveBack(): Promise<void> {
    heldUntil = 0
    const order = { collection: 'leases' as const, id: await idOf(), fields: { until: null }, onlyIf: { holder: { equals: holder } } }
    await writeInPlace(await createLocalReq({}, payload), order)
  }

  return { take, isHeld, giveBack }
}
