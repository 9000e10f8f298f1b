import { AsyncLocalStorage } from 'node:async_hooks'
import type { Where } from 'payload'
import { tagsOf } from './tagsOf.ts'

/** What a page shows: the tags of everything that was asked for while it was made, and until when the answers hold. */
export type Shown = {
  tags: Set<string>
  /** From then on the page would show what must not be seen. */
  until: number
  /** From then on it would be out of date, and no worse: it still stands in where it cannot be made anew. */
  freshUntil?: number
  /** What was found out once and is asked again while the page is made. */
  known?: Map<string, Promise<unknown>>
}

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

/** The answer to a question that many parts of a page ask; where no page is being made, each asks for itself. */
export function oncePerPage<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const shown = store().getStore()
  if (!shown) return ask()
  const known = (shown.known ??= new Map()) as Map<string, Promise<Answer>>
  const answer = known.get(question) ?? ask()
  known.set(question, answer)
  return answer
}

const firstToCome = (times: Date[], known: number): number => Math.min(known, ...times.map((time) => time.getTime()).filter((time) => time > Date.now()))

/** Notes that what is being made must not be shown any longer than to the first of these times to come. */
export function noteUntil(times: Date[]): void {
  const shown = store().getStore()
  if (shown) shown.until = firstToCome(times, shown.until)
}

/** Notes that what is being made is out of date at the first of these times to come. */
export function noteFreshUntil(times: Date[]): void {
  const shown = store().getStore()
  if (shown) shown.freshUntil = firstToCome(times, shown.freshUntil ?? Infinity)
}
