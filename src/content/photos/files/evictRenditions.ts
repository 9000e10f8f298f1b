import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** A file that is younger may be on its way to a reader, or still in the making. */
const safeMilliseconds = 60_000
const betweenWalks = 60_000

const lastWalks = new Map<string, number>()

/**
 * Removes the least recently used files of the cache until it is under nine tenths of `maxBytes`. Walks the folder at
 * most once a minute, so the cache may be a little over its limit for that long.
 */
export async function evictRenditions(cacheFolder: string, maxBytes: number, now = Date.now()): Promise<void> {
  if (now - (lastWalks.get(cacheFolder) ?? -Infinity) < betweenWalks) return
  lastWalks.set(cacheFolder, now)

  const entries = await readdir(cacheFolder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name)
        const found = await stat(file).catch(() => undefined)
        return { file, size: found?.size ?? 0, usedAt: found?.mtimeMs ?? now }
      }),
  )
  let total = files.reduce((sum, { size }) => sum + size, 0)
  if (total <= maxBytes) return
  for (const { file, size, usedAt } of files.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (total <= maxBytes * 0.9 || now - usedAt < safeMilliseconds) return
    await rm(file, { force: true })
    total -= size
  }
}
