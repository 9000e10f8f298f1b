import type { Payload } from 'payload'
import { findPublicById, findPublicSettings } from '#publication/findPublic.ts'
import { gatherShown } from '#publication/shown/shown.ts'
import { takenAway } from './files/renditions.ts'
import { findImprints } from './findImprints.ts'
import { finishPhoto } from './finishPhoto.ts'

const waiting = new Set<string>()
let working = false

/** Bounds what a flood of changes makes this process remember; whoever takes a photo away makes it anyway. */
const mostWaiting = 5000

/** Makes the sizes that journalists take away, and the one that stands in documents, before anybody asks for them: one photo at a time, behind everything else. */
export function makeSoon(payload: Payload, photos: Iterable<string>): void {
  for (const id of photos) if (waiting.size < mostWaiting) waiting.add(id)
  // Apart from the page that asks: it shows none of this.
  if (!working && waiting.size > 0) void gatherShown({ tags: new Set(), until: Infinity }, () => work(payload))
}

async function work(payload: Payload): Promise<void> {
  working = true
  for (const id of waiting) {
    waiting.delete(id)
    try {
      await make(payload, id)
    } catch (error) {
      payload.logger.error({ err: error, photo: id, msg: 'The sizes of a photo could not be made ahead' })
    }
  }
  working = false
}

async function make(payload: Payload, id: string): Promise<void> {
  const photo = await findPublicById(payload, 'photos', id)
  if (!photo) return
  const [settings, imprints] = await Promise.all([findPublicSettings(payload), findImprints(payload, [id])])
  // The one in documents is as it is without an imprint: they say it themselves.
  await finishPhoto(payload, photo, { rendition: 'document', settings })
  for (const rendition of takenAway.toReversed()) await finishPhoto(payload, photo, { rendition, settings, imprint: imprints.get(id) })
}
