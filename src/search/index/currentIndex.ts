import type { IndexFile } from './IndexFile.ts'

type Current = {
  file?: IndexFile | undefined
  /** Called when the file turns out to be broken while it is read. */
  mend?: ((error: unknown) => void) | undefined
}

/** In one global place because Next bundles those who keep the index and those who search in it apart from each other. */
const place = Symbol.for('media-center.search')
const shared = globalThis as { [place]?: Current }

/** The index of this process, while it has one. */
export const currentIndex = (): Current => (shared[place] ??= {})
