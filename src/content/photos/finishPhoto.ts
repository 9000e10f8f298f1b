import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '#platform/env.ts'
import type { PublicImprint, PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import { type FinishedRendition, getRendition, peekRendition, type RenditionRequest } from './files/renditionCache.ts'
import type { RenditionName } from './files/renditions.ts'
import { toPressMetadata } from './toPressMetadata.ts'

const maxCacheBytes = 5 * 1024 ** 3

export const originalPathOf = ({ filename }: Pick<PublicPhoto, 'filename'>): string => join(env().mediaFolder, 'photos', basename(filename))

type Order = { rendition: RenditionName; settings: PublicSettings; imprint?: PublicImprint | undefined }

const toRequest = (photo: PublicPhoto, { rendition, settings, imprint }: Order): RenditionRequest => ({
  cacheFolder: join(env().dataFolder, 'renditions'),
  originalPath: originalPathOf(photo),
  contentHash: photo.contentHash,
  rendition,
  focalPoint: photo.focalPoint,
  metadata: toPressMetadata(photo, { settings, siteUrl: env().siteUrl }, imprint),
  maxCacheBytes,
})

async function unlessGone<Result>(payload: Payload, photo: PublicPhoto, ask: () => Promise<Result>): Promise<Result | undefined> {
  if (photo.filename === '') return undefined
  try {
    return await ask()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    payload.logger.error({ msg: 'The original of a photo is missing', photo: photo.id })
    return undefined
  }
}

/** The finished file of a photo in one rendition. Undefined when the original is gone from the folder. */
export const finishPhoto = (payload: Payload, photo: PublicPhoto, order: Order): Promise<FinishedRendition | undefined> =>
  unlessGone(payload, photo, () => getRendition(toRequest(photo, order)))

/** How many bytes that file has, if it has been made already. */
export const peekPhoto = (payload: Payload, photo: PublicPhoto, order: Order): Promise<number | undefined> =>
  unlessGone(payload, photo, () => peekRendition(toRequest(photo, order)))
