import type { Payload } from 'payload'
import { findBySlug } from '../../../findBySlug.ts'
import { countApproved } from '../places.ts'
import { whyNoRequest } from '../whyNoRequest.ts'
import type { PlaceFound } from './PlacePage.tsx'

/** The event that a place is asked for, and why not if it is too late; undefined for one that asks nobody to ask. */
export async function loadPlace(payload: Payload, slug: string): Promise<PlaceFound | undefined> {
  const event = await findBySlug(payload, 'events', slug)
  if (!event?.accreditation) return undefined
  return { event, refusal: whyNoRequest(event, await countApproved(payload, event.id)) }
}
