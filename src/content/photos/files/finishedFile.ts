import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { evictRenditions } from './evictRenditions.ts'
import { limitPhotoWork } from './limitPhotoWork.ts'

export type CacheFolder = {
  folder: string
  /** The least recently used files go when the folder grows over this. */
  maxBytes?: number | undefined
  /** Does not wait for photos in the making. */
  isLight?: boolean
}

const beingMade = new Map<string, Promise<void>>()

/**
 * Sees to it that a file of the cache is there: kept from before, or made now by `make` under another name. Any number
 * of askers at once cause one making; a making that failed is tried again by the next asker.
 */
export async function finishedFile(file: string, make: (temporary: string) => Promise<void>, { folder, maxBytes, isLight = false }: CacheFolder): Promise<void> {
  if (await touch(file)) return
  const known = beingMade.get(file)
  if (known) return known
  const put = (): Promise<void> => putInPlace(file, make)
  const making = (isLight ? put() : limitPhotoWork(put))
    .then(() => (maxBytes ? evictRenditions(folder, maxBytes) : undefined))
    .finally(() => beingMade.delete(file))
  beingMade.set(file, making)
  return making
}

/** Nobody ever sees half a file: it is made under another name beside its place and renamed. */
export async function putInPlace(file: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const { dir, name, ext } = path.parse(file)
  await mkdir(dir, { recursive: true })
  const temporary = path.join(dir, `${name}.${randomUUID()}.part${ext}`)
  try {
    await make(temporary)
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Whether the file is there; its time is the time of its last use, by which the cache is emptied. */
async function touch(file: string): Promise<boolean> {
  const now = new Date()
  return utimes(file, now, now).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}
