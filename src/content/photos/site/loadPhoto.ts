import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublicById, findPublicByIds, findShootsOf, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicPhoto, PublicShoot } from '#publication/publicContent.ts'
import { eventFields, type RowEvent } from '../../events/site/eventFields.ts'
import { loadNewsInAnyLanguage } from '../../news/site/loadNewsInAnyLanguage.ts'
import type { NewsCards } from '../../news/site/loadNewsList.ts'
import { findShootOrder } from '../findPlace.ts'
import { measureDownloads, type Download } from '../measureDownloads.ts'

export type PhotoFound = {
  photo: PublicPhoto
  shoot?: { shoot: PublicShoot; number: number; count: number; previous?: { id: string }; next?: { id: string } }
  event?: RowEvent
  stories: NewsCards
  downloads: Download[]
}

/** A photo with its place in its shoot and the stories that show it. */
export async function loadPhoto(payload: Payload, language: Language, id: string): Promise<PhotoFound | { withdrawn: Withdrawn } | undefined> {
  const photo = await findPublicById(payload, 'photos', id)
  if (!photo) {
    const withdrawn = await findWithdrawn(payload, 'photos', { id: { equals: id } })
    return withdrawn && { withdrawn }
  }
  return showPhoto(payload, language, photo)
}

/** A photo with what stands around it. */
export async function showPhoto(payload: Payload, language: Language, photo: PublicPhoto): Promise<PhotoFound> {
  const { id } = photo
  const [shoot, events, stories, downloads] = await Promise.all([
    placeInShoot(payload, photo),
    findPublicByIds(payload, 'events', [photo.event], eventFields),
    loadNewsInAnyLanguage(payload, language, { or: [{ hero: { equals: id } }, { gallery: { in: [id] } }] }),
    measureDownloads(payload, photo),
  ])
  return { photo, shoot, event: events.get(photo.event ?? ''), stories, downloads }
}

async function placeInShoot(payload: Payload, photo: PublicPhoto): Promise<PhotoFound['shoot']> {
  const shoot = (await findShootsOf(payload, [photo])).get(photo.shoot ?? '')
  if (!shoot) return undefined
  const order = await findShootOrder(payload, shoot.id)
  const at = order.indexOf(photo.id)
  const [previous, next] = [order[at - 1], order[at + 1]]
  return at === -1 ? undefined : { shoot, number: at + 1, count: order.length, ...(previous && { previous: { id: previous } }), ...(next && { next: { id: next } }) }
}
