import { availableParallelism } from 'node:os'

/** A 100-megapixel photo takes up to a gigabyte while it is decoded: more at once than this would eat the machine. */
export const photosAtOnce = Math.min(4, Math.max(2, availableParallelism() - 1))

const waiting: Array<() => void> = []
let running = 0

/** Runs `task` when fewer than `photosAtOnce` others run; the rest wait in the order they came. */
export async function limitPhotoWork<Result>(task: () => Promise<Result>): Promise<Result> {
  if (running >= photosAtOnce) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await task()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
