import { EventEmitter } from 'node:events'

/** In one global place because Next bundles those who change and those who follow apart from each other. */
const place = Symbol.for('media-center.changes')
const shared = globalThis as { [place]?: EventEmitter }
const bell = (): EventEmitter => (shared[place] ??= new EventEmitter().setMaxListeners(0))

export const wakeFollowers = (): void => void bell().emit('change')

/** Calls `listener` when a change of this process was saved. Gives back how to stop that. */
export function onWake(listener: () => void): () => void {
  bell().on('change', listener)
  return () => void bell().off('change', listener)
}
