import type { Payload, Where } from 'payload'
import { type Language, languages } from '#languages/language.ts'
import { findPublic } from '#publication/findPublic.ts'
import { cardFields } from './cardFields.ts'
import { type NewsCards, withCards } from './loadNewsList.ts'

const count = 12

/** Stories that `where` fits, each once: in the reader's language, else in the first of ours that it is told in. */
export async function loadNewsInAnyLanguage(payload: Payload, language: Language, where: Where): Promise<NewsCards> {
  const { items } = await findPublic(payload, 'news', { where, limit: count * languages.length, only: cardFields, listed: true, counted: false })
  const wish = [language, ...languages]
  const best = new Map<string, (typeof items)[number]>()
  for (const item of items) {
    const known = best.get(item.story)
    if (!known || wish.indexOf(item.language) < wish.indexOf(known.language)) best.set(item.story, item)
  }
  return withCards(payload, [...best.values()].slice(0, count))
}
