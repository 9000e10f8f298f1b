import type { Payload } from 'payload'
import { loadNewsList, type NewsList } from '#content/news/site/loadNewsList.ts'
import type { Language } from '#languages/language.ts'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicPressContact } from '#publication/publicContent.ts'
import { warmWriters } from '../documents/warmWriters.ts'

export type Press = NewsList & { releases: NewsList | undefined; contacts: PublicPressContact[] }

const releaseCount = 5
const mostContacts = 20

/** The front of the press room: on its first page releases and statements before all else. */
export async function loadPress(payload: Payload, language: Language, page: number): Promise<Press> {
  warmWriters(payload)
  const [list, releases, contacts] = await Promise.all([
    loadNewsList(payload, language, page),
    page === 1 ? loadNewsList(payload, language, 1, { kind: { in: ['pressRelease', 'statement'] } }, releaseCount) : undefined,
    findPublic(payload, 'press-contacts', { limit: mostContacts, counted: false }),
  ])
  return { ...list, releases, contacts: contacts.items }
}
