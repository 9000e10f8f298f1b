import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import type { PublicSpeaker } from '#publication/publicContent.ts'
import { findBySlug } from '../../findBySlug.ts'
import { loadNewsList, type NewsList } from '../../news/site/loadNewsList.ts'
import { type PicturePhoto, pictureFields, toldFields, type ToldPhoto } from '../../photos/site/pictureFields.ts'
import { loadQuotes, type Quotes } from '../../quotes/site/loadQuotes.ts'

export type SpeakerFound = { speaker: PublicSpeaker; portrait: ToldPhoto | undefined; quotes: Quotes; stories?: NewsList; photos: PicturePhoto[] }

const storyCount = 8
const photoCount = 6

/** A speaker with what they said, page by page; with the first page come the stories and photos that show them. */
export async function loadSpeaker(payload: Payload, language: Language, page: number, slug: string): Promise<SpeakerFound | undefined> {
  const speaker = await findBySlug(payload, 'speakers', slug)
  if (!speaker) return undefined
  const isFirst = page === 1
  const names = Object.values(speaker.name)
  const [portraits, quotes, stories, photos] = await Promise.all([
    findPublicByIds(payload, 'photos', [speaker.portrait], toldFields),
    loadQuotes(payload, page, { speaker: { equals: speaker.id } }),
    isFirst ? loadNewsList(payload, language, 1, { speakers: { in: [speaker.id] } }, storyCount) : undefined,
    isFirst && names.length > 0 ? findPublic(payload, 'photos', { where: { people: { in: names } }, only: pictureFields, limit: photoCount, counted: false }) : undefined,
  ])
  if (!isFirst && quotes.items.length === 0) return undefined
  return { speaker, portrait: portraits.get(speaker.portrait ?? ''), quotes, stories, photos: (photos?.items ?? []).filter(({ id }) => id !== speaker.portrait) }
}
