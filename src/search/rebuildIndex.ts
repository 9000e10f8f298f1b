import { renameSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'
import { lastSequence } from '#publication/changes/numberChanges.ts'
import { loadEntries } from './entries/loadEntries.ts'
import { kindOfCollection, type SearchedCollection } from './entries/toEntries.ts'
import { IndexFile } from './index/IndexFile.ts'
import { newestIndex, newIndexPlaces, removeIndex, removeOtherIndexes } from './index/indexPlaces.ts'
import { type SeenTerms, writeEntry } from './index/writeEntries.ts'

/** Where search looks; what is only suggested comes last. */
export const searchedCollections = ['news', 'quotes', 'speakers', 'photos', 'events', 'topics'] as const satisfies SearchedCollection[]

export type Progress = (done: number, total: number) => void

// Few at a time: a server answers readers in between.
const batch = 20

async function fill(payload: Payload, file: IndexFile, onProgress: Progress): Promise<void> {
  const seen: SeenTerms = new Map()
  const counts = await Promise.all(searchedCollections.map((collection) => loadEntries(payload, collection, { limit: 1, counted: true })))
  const total = counts.reduce((sum, one) => sum + one.total, 0)
  let done = 0
  for (const collection of searchedCollections) {
    let last: string | undefined
    for (;;) {
      // By id, not by page: an item that goes meanwhile moves no other out of sight.
      const where = last === undefined ? undefined : { id: { greater_than: last } }
      const { items } = await loadEntries(payload, collection, { ...(where && { where }), limit: batch })
      if (items.length === 0) break
      file.atOnce(() => {
        for (const { entries } of items) for (const entry of entries) writeEntry(file, entry, seen)
      })
      last = items.at(-1)?.item
      done += items.length
      onProgress(done, Math.max(total, done))
      await nextTurn()
    }
    payload.logger.debug({ kind: kindOfCollection(collection), msg: 'Indexed for search' })
  }
}

/**
 * Makes the index anew in a file of its own, while search goes on in the old one, and puts it in place when it is whole.
 * Changes that come meanwhile follow from the feed. Resolves to its path.
 */
export async function rebuildIndex(payload: Payload, onProgress: Progress = () => {}): Promise<string> {
  const sequence = await lastSequence(payload)
  const { building, finished } = newIndexPlaces()
  const file = IndexFile.create(building, sequence)
  try {
    await fill(payload, file, onProgress)
    file.run("insert into lookup (lookup) values ('optimize')")
    file.close()
  } catch (error) {
    file.close()
    removeIndex(building)
    throw error
  }
  renameSync(building, finished)
  removeOtherIndexes(newestIndex() ?? finished)
  return finished
}
