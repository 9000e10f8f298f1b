import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { findBySlug } from '../../../findBySlug.ts'
import { countApproved } from '../places.ts'
import { whyNoRequest } from '../whyNoRequest.ts'
import type { PlaceFound } from './PlacePage.tsx'

/** The event that a place is asked for, and why not if it is too late; undefined for one that asks nobody to ask. */
export async function loadPlace(payload: Payload, language: Language, slug: string): Promise<PlaceFound | undefined> {
  const event = await findBySlug(payload, 'events', slug)
  if (!event?.accreditation) return undefined
  const [approved, consent] = await Promise.all([countApproved(payload, event.id), readConsent(payload, 'placeConsent', language)])
  return { event, refusal: whyNoRequest(event, approved), consent }
}
