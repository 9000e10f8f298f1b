import type { Payload } from 'payload'
import { findPublicById, findPublicSettings } from '#publication/findPublic.ts'
import { gatherShown } from '#publication/shown/shown.ts'
import { takenAway } from './files/renditions.ts'
import { findImprints } from './findImprints.ts'
import { drawPhoto, finishPhoto, type OriginalPhoto } from './finishPhoto.ts'

/** By the id of the photo. */
const waiting = new Map<string, () => Promise<void>>()
let working = false

/** Bounds what a flood of changes makes this process remember; whoever takes a photo away makes it anyway. */
const mostWaiting = 5000

/** The sizes that journalists take away, and the one that stands in documents, which is without an imprint: they say it themselves. */
const soon = [...takenAway, 'document'] as const

/** Makes these sizes before anybody asks for them: one photo at a time, behind everything else. */
export function makeSoon(payload: Payload, photos: Iterable<string>): void {
  for (const id of photos) wait(payload, id, () => make(payload, id))
}

/** Draws them of photos that nobody may have yet: what they will say of themselves is then put beside their pictures in no time. */
export function drawSoon(payload: Payload, photos: Iterable<string | OriginalPhoto>): void {
  for (const photo of photos) {
    const id = typeof photo === 'string' ? photo : photo.id
    if (!waiting.has(id)) wait(payload, id, () => draw(payload, photo))
  }
}

function wait(payload: Payload, id: string, task: () => Promise<void>): void {
  if (waiting.size >= mostWaiting) return
  waiting.set(id, task)
  // Apart from the page that asks: it shows none of this.
  if (!working) void gatherShown({ tags: new Set(), until: Infinity }, () => work(payload))
}

async function work(payload: Payload): Promise<void> {
  working = true
  for (const [id, task] of waiting) {
    waiting.delete(id)
    try {
      await task()
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
  for (const rendition of soon.toReversed()) await finishPhoto(payload, photo, { rendition, settings, imprint: rendition === 'document' ? undefined : imprints.get(id) })
}

async function draw(payload: Payload, given: string | OriginalPhoto): Promise<void> {
  const photo = typeof given === 'string' ? await payload.findByID({ collection: 'photos', id: given, depth: 0, select: { filename: true, contentHash: true }, disableErrors: true }) : given
  const { id, filename, contentHash } = photo ?? {}
  if (id && filename && contentHash) for (const rendition of soon.toReversed()) await drawPhoto(payload, { id, filename, contentHash }, rendition)
}
