import { setTimeout as pause } from 'node:timers/promises'

/** Long enough for those who ask at the same time: SQLite answers at once, so that each would be done with before the next is heard. */
const moment = 15

/** Work that begins a moment after it is asked for, and is done once for all who ask by then: no answer is older than its question. */
export function shareSoon<Result>(): (key: string, work: () => Promise<Result>) => Promise<Result> {
  const waiting = new Map<string, Promise<Result>>()
  return (key, work) => {
    const shared =
      waiting.get(key) ??
      pause(moment).then(() => {
        waiting.delete(key)
        return work()
      })
    waiting.set(key, shared)
    return shared
  }
}
