import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import type { PublicTopic } from '#publication/publicContent.ts'
import { type PicturePhoto, pictureFields } from '../../photos/site/pictureFields.ts'
import { cardFields, type CardNews } from './cardFields.ts'

/** Stories with what their cards show: each one's picture and first topic. */
export type NewsCards = { items: CardNews[]; photos: Map<string, PicturePhoto>; topics: Map<string, PublicTopic> }

export type NewsList = NewsCards & { page: number; pages: number; total: number }

const itemsOnPage = 20

/** The newest stories of a language that `where` fits. In a quiet period campaign items stay out. */
export async function loadNewsList(payload: Payload, language: Language, page = 1, where?: Where, limit = itemsOnPage): Promise<NewsList> {
  const inLanguage: Where = { language: { equals: language } }
  const { items, total, pages } = await findPublic(payload, 'news', {
    where: where ? { and: [inLanguage, where] } : inLanguage,
    limit,
    page,
    only: cardFields,
    listed: true,
  })
  return { ...(await withCards(payload, items)), page, pages, total }
}

/** One query for all pictures, one for all topics. */
export async function withCards(payload: Payload, items: CardNews[]): Promise<NewsCards> {
  const [photos, topics] = await Promise.all([
    findPublicByIds(payload, 'photos', items.map(({ hero }) => hero), pictureFields),
    findPublicByIds(payload, 'topics', items.map(({ topics: [first] }) => first)),
  ])
  return { items, photos, topics }
}
