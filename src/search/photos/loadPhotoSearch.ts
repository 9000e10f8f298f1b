import type { Payload } from 'payload'
import { figureFields } from '#content/photos/site/pictureFields.ts'
import { alphabet } from '#languages/alphabet.ts'
import type { Language } from '#languages/language.ts'
import { addDays, startOfDay } from '#languages/officeDay.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { ByLanguage, PublicPhoto } from '#publication/publicContent.ts'
import { askIndex } from '../search.ts'
import type { PhotoQuery } from './photoQuery.ts'
import { type FoundPhotos, searchPhotos } from './searchPhotos.ts'

export const pressPhotoFields = [...figureFields, 'headline', 'dateTaken'] as const
export type PressPhoto = Pick<PublicPhoto, 'id' | (typeof pressPhotoFields)[number]>

export type PhotoChoice = { id: string; slug: string; name: string }
export type PhotoChoices = Record<'event' | 'topic', PhotoChoice[]>

export type PhotoSearchFound = { query: PhotoQuery; choices: PhotoChoices; results: (Omit<FoundPhotos, 'ids'> & { photos: PressPhoto[] }) | undefined }

const photosOnPage = 24
const mostChoices = 300

async function loadChoices(payload: Payload, language: Language): Promise<PhotoChoices> {
  const [topics, events] = await Promise.all([
    findPublic(payload, 'topics', { only: ['name', 'slug'], limit: mostChoices, counted: false }),
    findPublic(payload, 'events', { only: ['title', 'slug'], limit: mostChoices, counted: false }),
  ])
  const toChoice = (id: string, slug: string, name: ByLanguage): PhotoChoice => ({ id, slug, name: textIn(name, language) })
  const compare = alphabet(language)
  return {
    topic: topics.items.map(({ id, slug, name }) => toChoice(id, slug, name)).toSorted((a, b) => compare(a.name, b.name)),
    event: events.items.map(({ id, slug, title }) => toChoice(id, slug, title)),
  }
}

/** What the search for photos shows; a filter for what is not there is dropped. No results while the index is being built. */
export async function loadPhotoSearch(payload: Payload, language: Language, asked: PhotoQuery): Promise<PhotoSearchFound> {
  const choices = await loadChoices(payload, language)
  const chosen = (name: keyof PhotoChoices): PhotoChoice | undefined => choices[name].find(({ slug }) => slug === asked[name])
  const [event, topic] = [chosen('event'), chosen('topic')]
  const { text, person, place, orientation, from, to, page } = asked
  const query = { ...asked, event: event?.slug, topic: topic?.slug }
  const found = askIndex((file) =>
    searchPhotos(file, {
      text, person, place, orientation, page, perPage: photosOnPage, event: event?.id, topic: topic?.id,
      ...(from && { from: startOfDay(from) }),
      ...(to && { to: startOfDay(addDays(to, 1)) }),
    }), // prettier-ignore
  )
  if (!found) return { query, choices, results: undefined }
  const { ids, ...rest } = found
  const photos = await findPublicByIds(payload, 'photos', ids, pressPhotoFields)
  return { query, choices, results: { ...rest, photos: ids.flatMap((id) => photos.get(id) ?? []) } }
}
