import type { Payload } from 'payload'
import { takenAway } from '#content/photos/files/renditions.ts'
import { findImprints } from '#content/photos/findImprints.ts'
import { peekPhoto } from '#content/photos/finishPhoto.ts'
import { makeSoon } from '#content/photos/makeSoon.ts'
import { type Download, guess } from '#content/photos/measureDownloads.ts'
import type { PublicPhoto, PublicSettings } from '#publication/publicContent.ts'
import { noteUntil } from '#publication/shown/shown.ts'

export type Downloads = ReadonlyMap<string, Download[]>

const lifeOfGuess = 60_000

/** The sizes of many photos at once: nobody waits for their files, but they are made as soon as there is time. */
export async function measurePhotos(payload: Payload, photos: readonly PublicPhoto[], settings: PublicSettings): Promise<Downloads> {
  const imprints = await findImprints(payload, photos.map(({ id }) => id))
  const measured = await Promise.all(
    photos.map(async (photo): Promise<[string, Download[]]> => {
      const order = { settings, imprint: imprints.get(photo.id) }
      const sizes = takenAway.map(async (rendition): Promise<Download> => {
        const { about: _, ...guessed } = guess(photo, rendition)
        const bytes = await peekPhoto(payload, photo, { ...order, rendition })
        return bytes === undefined ? { ...guessed, about: true } : { ...guessed, bytes }
      })
      return [photo.id, await Promise.all(sizes)]
    }),
  )
  const unmade = measured.filter(([, sizes]) => sizes.some(({ about }) => about)).map(([id]) => id)
  if (unmade.length > 0) {
    makeSoon(payload, unmade)
    noteUntil([new Date(Date.now() + lifeOfGuess)])
  }
  return new Map(measured)
}
