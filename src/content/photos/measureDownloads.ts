import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { findPublicSettings } from '#publication/findPublic.ts'
import type { PublicImprint, PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import { noteUntil } from '#publication/shown/shown.ts'
import { renditions, takenAway, type TakenAway } from './files/renditions.ts'
import { findImprints } from './findImprints.ts'
import { finishPhoto, peekPhoto } from './finishPhoto.ts'
import { fitInside } from './site/fitInside.ts'

/** A size for taking away, as it is before anybody takes it. `bytes` are the file's own, unless they are only `about` so many. */
export type Download = { rendition: TakenAway; width?: number; height?: number; bytes?: number; about?: true; contentType?: string }

/** A page waits this long for files that have not been made yet; they are made for whoever takes them anyway. */
const patience = 1000
const lifeOfGuess = 20_000

/** What a JPEG of ours weighs a pixel, at the quality of each size. */
const bytesAPixel = { web: 0.24, print: 0.33 }

/** The sizes in which a photo can be taken away, with their pixels and bytes. */
export async function measureDownloads(payload: Payload, photo: PublicPhoto): Promise<Download[]> {
  const [settings, imprints] = await Promise.all([findPublicSettings(payload), findImprints(payload, [photo.id])])
  const late = pause(patience, undefined, { ref: false })
  const found = await Promise.all(
    takenAway.map(async (rendition): Promise<Download> => {
      const making = finishPhoto(payload, photo, { rendition, settings, imprint: imprints.get(photo.id) }).catch((error: unknown) => {
        payload.logger.error({ err: error, photo: photo.id, msg: 'A size of a photo could not be made' })
        return undefined
      })
      const made = await Promise.race([making, late])
      return made ? { rendition, width: made.width, height: made.height, bytes: made.byteSize, contentType: made.contentType } : guess(photo, rendition)
    }),
  )
  if (found.some(({ about }) => about)) noteUntil([new Date(Date.now() + lifeOfGuess)])
  return found
}

/** A size without its file being there. The original changes by its metadata only. */
export function guess(photo: Pick<PublicPhoto, 'width' | 'height' | 'byteSize'>, rendition: TakenAway): Download {
  const size = fitInside(photo, rendition === 'original' ? {} : renditions[rendition])
  const bytes = rendition === 'original' ? photo.byteSize : size && Math.round(size.width * size.height * bytesAPixel[rendition])
  return { rendition, ...size, ...(bytes && { bytes, about: true }) }
}

type Known = { settings: PublicSettings; imprint?: PublicImprint | undefined }

/** The same for lists, where nothing is made: bytes only of files that are there. */
export const peekDownloads = (payload: Payload, photo: PublicPhoto, known: Known): Promise<Download[]> =>
  Promise.all(
    takenAway.map(async (rendition): Promise<Download> => {
      const bytes = await peekPhoto(payload, photo, { rendition, ...known })
      const size = fitInside(photo, rendition === 'original' ? {} : renditions[rendition])
      return { rendition, ...size, ...(bytes !== undefined && { bytes }) }
    }),
  )
