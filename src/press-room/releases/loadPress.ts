import type { Payload, Where } from 'payload'
import { cardFields } from '#content/news/site/cardFields.ts'
import { loadNewsList, type NewsCards, type NewsList, withCards } from '#content/news/site/loadNewsList.ts'
import type { Language } from '#languages/language.ts'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicPressContact } from '#publication/publicContent.ts'
import { warmWriters } from '../documents/warmWriters.ts'

export type Press = NewsList & { releases: NewsCards | undefined; contacts: PublicPressContact[] }

const releaseCount = 5
const mostContacts = 20

/** The newest releases and statements. Nobody leafs through them, so nobody counts them. */
async function loadReleases(payload: Payload, language: Language): Promise<NewsCards> {
  const where: Where = { and: [{ language: { equals: language } }, { kind: { in: ['pressRelease', 'statement'] } }] }
  const { items } = await findPublic(payload, 'news', { where, limit: releaseCount, only: cardFields, listed: true, counted: false })
  return withCards(payload, items)
}

/** The front of the press room: on its first page releases and statements before all else. */
export async function loadPress(payload: Payload, language: Language, page: number): Promise<Press> {
  warmWriters(payload)
  const [list, releases, contacts] = await Promise.all([
    loadNewsList(payload, language, page),
    page === 1 ? loadReleases(payload, language) : undefined,
    findPublic(payload, 'press-contacts', { limit: mostContacts, counted: false }),
  ])
  return { ...list, releases, contacts: contacts.items }
}
