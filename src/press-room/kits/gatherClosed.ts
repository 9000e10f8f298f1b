import type { Payload } from 'payload'
import { findImprints } from '#content/photos/findImprints.ts'
import { findPublicSettings } from '#publication/findPublic.ts'
import type { BasketItem } from '../basket/basketItems.ts'
import { findReleaseForAsker } from '../releases/findReleaseForAsker.ts'
import type { KitContents } from './KitContents.ts'

/** One story that this asker alone may have: it is in no basket and in no kit of an event. */
export async function gatherClosed(payload: Payload, headers: Headers, items: readonly BasketItem[]): Promise<KitContents | undefined> {
  const [item, ...others] = items
  if (item?.collection !== 'news' || others.length > 0) return undefined
  const [found, settings] = await Promise.all([findReleaseForAsker(payload, headers, item.id), findPublicSettings(payload)])
  if (!found) return undefined
  const { release, isClosed } = found
  const { photos, documents, contacts, speakers } = release
  const imprints = await findImprints(payload, photos.map(({ id }) => id))
  const own = release.item.imprint
  return {
    title: release.item.headline,
    at: release.item.shownAt,
    releases: [release],
    photos,
    imprints: own ? new Map([...imprints, ...photos.map(({ id }) => [id, own] as const)]) : imprints,
    quotes: [],
    speakers,
    documents,
    contacts,
    settings,
    isClosed,
  }
}
