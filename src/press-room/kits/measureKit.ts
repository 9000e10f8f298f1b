import { setTimeout as pause } from 'node:timers/promises'
import type { FoundFile, KitFile, MeasuredFile } from './KitFile.ts'

/** How many files are looked up or made at once; what is heavy waits for its turn besides. */
const atOnce = 8

/** Runs `work` for all of `items`, some at once, and takes up no more of them once `isOver`. */
async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>, isOver = (): boolean => false): Promise<void> {
  const waiting = [...items]
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && !isOver(); item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

/**
 * The same files with their lengths. Those whose length is known are only looked at, however long that takes; the others
 * are made. Undefined when that takes longer than `patience` in milliseconds: the archive then begins without a length,
 * and what has been made by then is not made again.
 */
export async function measureKit(files: readonly KitFile[], patience: number): Promise<MeasuredFile[] | undefined> {
  const sizes = new Map<KitFile, number>()
  const unknown: (KitFile & FoundFile)[] = []
  await forEach(files, async (file) => {
    const size = 'bytes' in file ? file.bytes.length : await file.peek()
    if (size !== undefined) sizes.set(file, size)
    else if ('find' in file) unknown.push(file)
  })

  let isLate = false
  const making = forEach(
    unknown,
    async (file) => {
      const found = await file.find()
      if (!found) throw new Error(`${file.name} has gone while its archive was made`)
      sizes.set(file, found.byteSize)
    },
    () => isLate,
  )
  // Whoever is late is told of no failure here: the stream meets it again.
  making.catch(() => undefined)
  const inTime = await Promise.race([making.then(() => true), pause(patience, false, { ref: false })])
  isLate = !inTime
  return inTime ? files.map((file) => ({ ...file, byteSize: sizes.get(file) ?? 0 })) : undefined
}
