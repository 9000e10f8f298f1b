import { setTimeout as pause } from 'node:timers/promises'
import type { KitFile, MeasuredFile } from './KitFile.ts'

/** How many files are looked up or made at once; what is heavy waits for its turn besides. */
const atOnce = 8

/**
 * The same files with their lengths, once all of them are made. Undefined when that takes longer than `patience` in
 * milliseconds: the archive then begins without a length, and what has been made by then is not made again.
 */
export async function measureKit(files: readonly KitFile[], patience: number): Promise<MeasuredFile[] | undefined> {
  const sizes = new Map<KitFile, number>()
  const waiting = [...files]
  let isLate = false

  async function work(): Promise<void> {
    for (let file = waiting.shift(); file && !isLate; file = waiting.shift()) {
      if ('bytes' in file) sizes.set(file, file.bytes.length)
      else {
        const found = await file.find()
        if (!found) throw new Error(`${file.name} has gone while its archive was made`)
        sizes.set(file, found.byteSize)
      }
    }
  }

  const working = Promise.all(Array.from({ length: atOnce }, work))
  // Whoever is late is told of no failure here: the stream meets it again.
  working.catch(() => undefined)
  const inTime = await Promise.race([working.then(() => true), pause(patience, false, { ref: false })])
  isLate = !inTime
  return inTime ? files.map((file) => ({ ...file, byteSize: sizes.get(file) ?? 0 })) : undefined
}
