import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicById, findPublicByIds, findShootsOf, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicPhoto, PublicShoot } from '#publication/publicContent.ts'
import { eventFields, type RowEvent } from '../../events/site/eventFields.ts'
import { loadNewsInAnyLanguage } from '../../news/site/loadNewsInAnyLanguage.ts'
import type { NewsCards } from '../../news/site/loadNewsList.ts'

export type PhotoFound = {
  photo: PublicPhoto
  shoot?: { shoot: PublicShoot; number: number; count: number; previous?: { id: string }; next?: { id: string } }
  event?: RowEvent
  stories: NewsCards
}

/** A shoot of more photos than this shows no place in it. */
const longestShoot = 300

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
  const [shoot, events, stories] = await Promise.all([
    placeInShoot(payload, photo),
    findPublicByIds(payload, 'events', [photo.event], eventFields),
    loadNewsInAnyLanguage(payload, language, { or: [{ hero: { equals: id } }, { gallery: { in: [id] } }] }),
  ])
  return { photo, shoot, event: events.get(photo.event ?? ''), stories }
}

async function placeInShoot(payload: Payload, photo: PublicPhoto): Promise<PhotoFound['shoot']> {
  const shoot = (await findShootsOf(payload, [photo])).get(photo.shoot ?? '')
  if (!shoot) return undefined
  const { items } = await findPublic(payload, 'photos', { where: { shoot: { equals: shoot.id } }, sort: ['dateTaken', 'id'], limit: longestShoot, only: ['id'], counted: false })
  const at = items.findIndex(({ id }) => id === photo.id)
  return at === -1 ? undefined : { shoot, number: at + 1, count: items.length, previous: items[at - 1], next: items[at + 1] }
}
