import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '#platform/env.ts'
import type { PublicImprint, PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import { type FinishedRendition, getRendition } from './files/renditionCache.ts'
import type { RenditionName } from './files/renditions.ts'
import { toPressMetadata } from './toPressMetadata.ts'

const maxCacheBytes = 5 * 1024 ** 3

export const originalPathOf = ({ filename }: Pick<PublicPhoto, 'filename'>): string => join(env().mediaFolder, 'photos', basename(filename))

type Order = { rendition: RenditionName; settings: PublicSettings; imprint?: PublicImprint | undefined }

/** The finished file of a photo in one rendition. Undefined when the original is gone from the folder. */
export async function finishPhoto(payload: Payload, photo: PublicPhoto, { rendition, settings, imprint }: Order): Promise<FinishedRendition | undefined> {
  if (photo.filename === '') return undefined
  try {
    return await getRendition({
      cacheFolder: join(env().dataFolder, 'renditions'),
      originalPath: originalPathOf(photo),
      contentHash: photo.contentHash,
      rendition,
      focalPoint: photo.focalPoint,
      metadata: toPressMetadata(photo, { settings, siteUrl: env().siteUrl }, imprint),
      maxCacheBytes,
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    payload.logger.error({ msg: 'The original of a photo is missing', photo: photo.id })
    return undefined
  }
}
