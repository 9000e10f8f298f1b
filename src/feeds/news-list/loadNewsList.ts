import type { Payload, Where } from 'payload'
import { photoAddress } from '#content/fileAddresses.ts'
import { toCreditLine } from '#content/photos/site/toCreditLine.ts'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import type { PublicDesk, PublicNews, PublicPhoto, PublicSpeaker, PublicTopic } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { changedAt } from '../changedAt.ts'

export const itemsInNewsList = 12

/** What the list says of a story: nothing else is read. */
const itemFields = ['story', 'language', 'slug', 'kind', 'nature', 'headline', 'lead', 'publishedAt', 'correctedAt', 'changeNotes', 'topics', 'speakers', 'desk', 'hero'] as const
type ListedNews = Pick<PublicNews, 'id' | (typeof itemFields)[number]>
const pictureFields = ['altText', 'creator', 'credit'] as const
type ListedPhoto = Pick<PublicPhoto, 'id' | (typeof pictureFields)[number]>
type Subject = Pick<PublicTopic | PublicSpeaker | PublicDesk, 'id' | 'slug' | 'name'>

type Named = { slug: string; name: string }

/** One story of the list, as `docs/contracts/news-list.md` describes it. */
export type NewsListItem = {
  id: string
  story: string
  url: string
  language: Language
  kind: PublicNews['kind']
  campaign: boolean
  headline: string
  lead: string | null
  published: string
  updated: string
  topics: Named[]
  speakers: Named[]
  desk: Named | null
  picture: { url: string; alt: string; credit: string } | null
}

export type NewsList = { language: Language; page: number; pages: number; total: number; items: NewsListItem[] }

type Parts = {
  topics: Map<string, Subject>
  speakers: Map<string, Subject>
  desks: Map<string, Subject>
  photos: Map<string, ListedPhoto>
}

/** The newest stories of a language that fit all filters. */
export async function loadNewsList(payload: Payload, { language, page, filters }: { language: Language; page: number; filters: Where[] }): Promise<NewsList> {
  const where = { and: [{ language: { equals: language } }, ...filters] }
  const { items, total, pages } = await findPublic(payload, 'news', { where, limit: itemsInNewsList, page, only: itemFields, listed: true })
  const [topics, speakers, desks, photos] = await Promise.all([
    findPublicByIds(payload, 'topics', items.flatMap((item) => item.topics), ['slug', 'name']),
    findPublicByIds(payload, 'speakers', items.flatMap((item) => item.speakers), ['slug', 'name']),
    findPublicByIds(payload, 'desks', items.map(({ desk }) => desk), ['slug', 'name']),
    findPublicByIds(payload, 'photos', items.map(({ hero }) => hero), pictureFields),
  ])
  return { language, page, pages: Math.max(1, pages), total, items: items.map((item) => toListItem(item, { topics, speakers, desks, photos })) }
}

function toListItem(item: ListedNews, { topics, speakers, desks, photos }: Parts): NewsListItem {
  const { id, story, language, slug, kind, nature, headline, lead, publishedAt } = item
  const named = ({ slug: name, name: texts }: Subject): Named => ({ slug: name, name: textIn(texts, language) })
  const desk = desks.get(item.desk)
  const photo = item.hero ? photos.get(item.hero) : undefined
  return {
    id,
    story,
    url: absolute(newsAddress(language, slug)),
    language,
    kind,
    campaign: nature === 'campaign',
    headline,
    lead: lead ?? null,
    published: publishedAt,
    updated: changedAt(item).toISOString(),
    topics: item.topics.flatMap((one) => topics.get(one) ?? []).map(named),
    speakers: item.speakers.flatMap((one) => speakers.get(one) ?? []).map(named),
    desk: desk ? named(desk) : null,
    picture: photo ? { url: absolute(photoAddress(photo.id, 'card')), alt: textIn(photo.altText, language), credit: toCreditLine(photo) } : null,
  }
}
