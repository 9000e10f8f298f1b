import type { Payload } from 'payload'
import { findRelease, type Release } from './loadRelease.ts'

/** `closed`: under embargo, for this asker alone. */
export type ReleaseForAsker = { release: Release; isClosed: boolean }

/** The release of a news item for whoever asks. The place where journalists get what is under embargo. */
export async function findReleaseForAsker(payload: Payload, _headers: Headers, id: string): Promise<ReleaseForAsker | undefined> {
  const release = await findRelease(payload, id)
  return release && { release, isClosed: false }
}
