import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '#platform/env.ts'
import type { PublicImprint, PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import { type FinishedRendition, getRendition, peekRendition, type RenditionRequest } from './files/renditionCache.ts'
import type { PublishedPressMetadata } from './files/pressMetadata.ts'
import type { RenditionName, TakenAway } from './files/renditions.ts'
import { toPressMetadata } from './toPressMetadata.ts'

const maxCacheBytes = 5 * 1024 ** 3

export const originalPathOf = ({ filename }: Pick<PublicPhoto, 'filename'>): string => join(env().mediaFolder, 'photos', basename(filename))

type Order = { rendition: RenditionName; settings: PublicSettings; imprint?: PublicImprint | undefined }

/** What a picture is drawn from. */
export type OriginalPhoto = Pick<PublicPhoto, 'id' | 'filename' | 'contentHash'>

const toRequest = (photo: OriginalPhoto): Omit<RenditionRequest, 'rendition' | 'metadata'> => ({
  cacheFolder: join(env().dataFolder, 'renditions'),
  knownFolder: join(env().dataFolder, 'known-pictures'),
  originalPath: originalPathOf(photo),
  contentHash: photo.contentHash,
  maxCacheBytes,
})

const toOrder = (photo: PublicPhoto, { rendition, settings, imprint }: Order): RenditionRequest => ({
  ...toRequest(photo),
  rendition,
  focalPoint: photo.focalPoint,
  metadata: toPressMetadata(photo, { settings, siteUrl: env().siteUrl }, imprint),
})

async function unlessGone<Result>(payload: Payload, photo: OriginalPhoto, ask: () => Promise<Result>): Promise<Result | undefined> {
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
  unlessGone(payload, photo, () => getRendition(toOrder(photo, order)))

/** How many bytes that file has, or will have, as far as that is known without drawing anything. */
export const peekPhoto = (payload: Payload, photo: PublicPhoto, order: Order): Promise<number | undefined> =>
  unlessGone(payload, photo, () => peekRendition(toOrder(photo, order)))

const nothing: PublishedPressMetadata = { caption: {}, altText: {}, creators: [], keywords: [], people: [] }

/** Draws a photo that says nothing of itself: nobody is given that file, but whatever is made of the photo later takes the picture from it. */
export async function drawPhoto(payload: Payload, photo: OriginalPhoto, rendition: TakenAway | 'document'): Promise<void> {
  const request: RenditionRequest = { ...toRequest(photo), rendition, metadata: nothing }
  // An original need not be copied for its picture to be found.
  await unlessGone<unknown>(payload, photo, () => (rendition === 'original' ? peekRendition(request) : getRendition(request)))
}
