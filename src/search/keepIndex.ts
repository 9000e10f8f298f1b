import type { Payload } from 'payload'
import { followChanges } from '#publication/changes/followChanges.ts'
import { currentIndex } from './index/currentIndex.ts'
import { IndexFile } from './index/IndexFile.ts'
import { isBroken } from './index/isBroken.ts'
import { newestIndex, removeIndex, removeOtherIndexes } from './index/indexPlaces.ts'
import { rebuildIndex } from './rebuildIndex.ts'
import { takeChanges } from './takeChanges.ts'

/** How soon a server goes over to an index that `npm run rebuild-search` has made beside it. */
const lookEvery = 1000
const pauseAfterFailure = 30_000

/**
 * Opens this server's search index and keeps it true to the feed of public changes. One that is not there, is of
 * another version or broken is built in the background: the house is open meanwhile, and says that search is not.
 * Resolves to how to stop.
 */
export async function keepIndex(payload: Payload): Promise<() => void> {
  const current = currentIndex()
  let stopFollowing: (() => void) | undefined
  let rebuilding: Promise<void> | undefined
  let stopped = false
  let triesAt = 0

  function leave(): void {
    stopFollowing?.()
    stopFollowing = undefined
    current.file?.close()
    current.file = undefined
  }

  async function goOver(path: string): Promise<void> {
    const file = IndexFile.open(path)
    leave()
    current.file = file
    removeOtherIndexes(path)
    const stopIt = await followChanges(payload, {
      name: 'Search',
      after: file.sequence,
      handle: async (changes) => {
        if (current.file !== file) return
        await takeChanges(payload, file, changes).catch((error: unknown) => {
          if (!isBroken(error)) throw error
          mend(error)
        })
      },
      startOver: () => rebuild(),
    })
    if (current.file === file) stopFollowing = stopIt
    else stopIt()
  }

  const rebuild = (): Promise<void> =>
    (rebuilding ??= rebuildIndex(payload)
      .then((path) => (stopped ? undefined : goOver(path)))
      .catch((error: unknown) => {
        triesAt = Date.now() + pauseAfterFailure
        if (!stopped) payload.logger.error({ err: error, msg: 'The search index could not be built; it is tried again' })
      })
      .finally(() => (rebuilding = undefined)))

  function mend(error: unknown): void {
    const path = current.file?.path
    if (stopped || rebuilding) return
    payload.logger.warn({ err: error, msg: 'The search index is broken; it is built anew' })
    leave()
    if (path) removeIndex(path)
    void rebuild()
  }
  current.mend = mend

  async function openNewest(): Promise<void> {
    const path = newestIndex()
    if (path === undefined || path === current.file?.path) return
    try {
      await goOver(path)
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'The search index cannot be used; it is built anew' })
      removeIndex(path)
    }
  }

  const look = async (): Promise<void> => {
    if (rebuilding) return
    await openNewest()
    if (!current.file && !stopped && Date.now() >= triesAt) void rebuild()
  }
  await look()
  const timer = setInterval(() => void look(), lookEvery).unref()
  return () => {
    stopped = true
    clearInterval(timer)
    leave()
    current.mend = undefined
  }
}
