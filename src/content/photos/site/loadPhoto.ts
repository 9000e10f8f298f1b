import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicById, findShootsOf, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicEvent, PublicPhoto, PublicShoot } from '#publication/publicContent.ts'
import { loadNewsInAnyLanguage } from '../../news/site/loadNewsInAnyLanguage.ts'
import type { NewsCards } from '../../news/site/loadNewsList.ts'

export type PhotoFound = {
  photo: PublicPhoto
  shoot?: { shoot: PublicShoot; number: number; count: number; previous?: PublicPhoto; next?: PublicPhoto }
  event?: PublicEvent
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
  const [shoot, event, stories] = await Promise.all([
    placeInShoot(payload, photo),
    photo.event ? findPublicById(payload, 'events', photo.event) : undefined,
    loadNewsInAnyLanguage(payload, language, { or: [{ hero: { equals: id } }, { gallery: { in: [id] } }] }),
  ])
  return { photo, shoot, event, stories }
}

async function placeInShoot(payload: Payload, photo: PublicPhoto): Promise<PhotoFound['shoot']> {
  const shoot = (await findShootsOf(payload, [photo])).get(photo.shoot ?? '')
  if (!shoot) return undefined
  const { items } = await findPublic(payload, 'photos', { where: { shoot: { equals: shoot.id } }, sort: ['dateTaken', 'id'], limit: longestShoot, counted: false })
  const at = items.findIndex(({ id }) => id === photo.id)
  return at === -1 ? undefined : { shoot, number: at + 1, count: items.length, previous: items[at - 1], next: items[at + 1] }
}
