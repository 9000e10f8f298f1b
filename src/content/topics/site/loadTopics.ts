import type { Payload, Where } from 'payload'
import { alphabet } from '#languages/alphabet.ts'
import type { Language } from '#languages/language.ts'
import { findPublic } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicDesk, PublicTopic } from '#publication/publicContent.ts'
import { findBySlug } from '../../findBySlug.ts'
import { loadNewsList, type NewsList } from '../../news/site/loadNewsList.ts'

export type Directory = { topics: PublicTopic[]; desks: PublicDesk[] }

const most = 1000

/** All topics by name, and all desks from the national one down. */
export async function loadDirectory(payload: Payload, language: Language): Promise<Directory> {
  const [topics, desks] = await Promise.all([
    findPublic(payload, 'topics', { limit: most, counted: false }),
    findPublic(payload, 'desks', { limit: most, counted: false }),
  ])
  const compare = alphabet(language)
  const byName = (a: PublicTopic | PublicDesk, b: PublicTopic | PublicDesk): number => compare(textIn(a.name, language), textIn(b.name, language))
  const ranks = ['national', 'city', 'district'] as const
  return {
    topics: topics.items.toSorted(byName),
    desks: desks.items.toSorted((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind) || byName(a, b)),
  }
}

export type Topical<Subject> = { subject: Subject; list: NewsList }

const listOf = async <Subject>(payload: Payload, language: Language, page: number, subject: Subject, where: Where): Promise<Topical<Subject> | undefined> => {
  const list = await loadNewsList(payload, language, page, where)
  return page > 1 && list.items.length === 0 ? undefined : { subject, list }
}

export async function loadTopic(payload: Payload, language: Language, page: number, slug: string): Promise<Topical<PublicTopic> | undefined> {
  const topic = await findBySlug(payload, 'topics', slug)
  return topic && listOf(payload, language, page, topic, { topics: { in: [topic.id] } })
}

export async function loadDesk(payload: Payload, language: Language, page: number, slug: string): Promise<Topical<PublicDesk> | undefined> {
  const desk = await findBySlug(payload, 'desks', slug)
  return desk && listOf(payload, language, page, desk, { desk: { equals: desk.id } })
}
