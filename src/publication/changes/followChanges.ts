import type { Payload } from 'payload'
import { lookEvery, lookForChanges } from './lookForChanges.ts'
import { lastSequence, numberChanges } from './numberChanges.ts'
import type { PublicChange } from './PublicChange.ts'
import { batch, readChanges } from './readChanges.ts'
import { onWake } from './wakeFollowers.ts'

export type Follower = {
  /** For the log. */
  name: string
  /** The number of the last change that was handled, kept by the follower beside what it makes; or `now`, for what begins empty. */
  after: number | 'now'
  /** All changes in their order, some at a time. When it fails, it gets the same ones again, until it succeeds. */
  handle: (changes: PublicChange[]) => void | Promise<void>
  /** What was made has to be made anew: changes since `after` are gone. Afterwards `handle` goes on behind `head`. */
  startOver?: (head: number) => void | Promise<void>
}

/**
 * Follows the feed of public changes, in each process for itself: `handle` gets every change once it is saved, those of
 * this process within milliseconds, those of other servers within half a second. For what a process derives for
 * itself, such as the page cache or the search index. What the house does once, whatever the number of its servers (mails,
 * pings), takes `workOffChanges` instead.
 *
 * A change says that something is different, not what it is: ask `findPublic` for the item by its id. What it does not
 * give is not public: take it out. Handling the same change twice must do no harm. Resolves to how to stop.
 *
 * @example
 * const stop = await followChanges(payload, {
 *   name: 'search', after: index.sequence,
 *   handle: (changes) => index.take(changes), // writes `changes.at(-1).sequence` in the same transaction
 *   startOver: (head) => index.rebuild(head),
 * })
 */
export async function followChanges(payload: Payload, { name, after, handle, startOver }: Follower): Promise<() => void> {
  if (after === 'now') await numberChanges(payload)
  let cursor = after === 'now' ? await lastSequence(payload) : after
  let running: Promise<void> | undefined
  let askedAgain = false
  let stopped = false
  let isBroken = false

  async function catchUp(): Promise<void> {
    await numberChanges(payload)
    for (;;) {
      const changes = await readChanges(payload, cursor)
      if (stopped || changes?.length === 0) return
      if (changes) {
        await handle(changes)
        cursor = changes.at(-1)?.sequence ?? cursor
        // What came meanwhile has asked again.
        if (changes.length < batch) return
      } else {
        const head = await lastSequence(payload)
        await startOver?.(head)
        cursor = head
      }
    }
  }

  async function run(): Promise<void> {
    do {
      askedAgain = false
      try {
        await catchUp()
        isBroken = false
      } catch (error) {
        // Once, not at each try: the database may be away for long.
        if (!isBroken && !stopped) payload.logger.error({ err: error, msg: `${name} cannot follow the public changes; it tries again` })
        isBroken = true
        if (!stopped) setTimeout(wake, lookEvery).unref()
      }
    } while (askedAgain && !stopped && !isBroken)
    running = undefined
  }

  const wake = (): void => {
    if (running) askedAgain = true
    else running = run()
  }
  const stopWaking = onWake(wake)
  const stopLooking = lookForChanges(payload)
  wake()
  return () => {
    stopped = true
    stopLooking()
    stopWaking()
  }
}
