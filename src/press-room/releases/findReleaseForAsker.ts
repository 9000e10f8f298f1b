import type { Payload } from 'payload'
import { currentJournalist } from '#people/journalists/currentJournalist.ts'
import { openEmbargoed } from '#publication/embargoed.ts'
import { findRelease, showRelease, type Release } from './loadRelease.ts'

/** `isClosed`: under embargo, for this asker alone. */
export type ReleaseForAsker = { release: Release; isClosed: boolean }

/** The release of a news item for whoever asks: what is public, and for a journalist what they have accepted the terms of. */
export async function findReleaseForAsker(payload: Payload, headers: Headers, id: string): Promise<ReleaseForAsker | undefined> {
  const release = await findRelease(payload, id)
  if (release) return { release, isClosed: false }
  const journalist = await currentJournalist(payload, headers)
  const opened = journalist && (await openEmbargoed(payload, journalist, { id: { equals: id } }))
  return opened && 'item' in opened ? { release: await showRelease(payload, opened.item, {}, opened.findByIds), isClosed: true } : undefined
}
