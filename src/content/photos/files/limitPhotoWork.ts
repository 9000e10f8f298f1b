import { availableParallelism } from 'node:os'
import { limitWork } from '#platform/limitWork.ts'

/** A 100-megapixel photo takes up to a gigabyte while it is decoded: more at once than this would eat the machine. */
export const photosAtOnce = Math.min(4, Math.max(2, availableParallelism() - 1))

export const limitPhotoWork = limitWork(photosAtOnce)
