import { AsyncLocalStorage } from 'node:async_hooks'
import type { Where } from 'payload'
import { tagsOf } from './tagsOf.ts'

/** What a page shows: the tags of everything that was asked for while it was made, and until when the answers hold. */
export type Shown = { tags: Set<string>; until: number }

// In one global place because Next bundles pages apart from the server that keeps them.
const place = Symbol.for('media-center.shown')
const shared = globalThis as { [place]?: AsyncLocalStorage<Shown> }
const store = (): AsyncLocalStorage<Shown> => (shared[place] ??= new AsyncLocalStorage())

/** Runs `make` and gathers in `shown` what it asks `findPublic` for. */
export const gatherShown = <Result>(shown: Shown, make: () => Result): Result => store().run(shown, make)

/** Notes that what is being made depends on the answer to this question. */
export function noteShown(collection: string, where?: Where): void {
  const shown = store().getStore()
  if (shown) for (const tag of tagsOf(collection, where)) shown.tags.add(tag)
}

/** Notes that what is being made holds no longer than to the first of these times to come. */
export function noteUntil(times: Date[]): void {
  const shown = store().getStore()
  if (!shown) return
  for (const time of times) if (time.getTime() > Date.now()) shown.until = Math.min(shown.until, time.getTime())
}
