import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findFront, findPublic } from '#publication/findPublic.ts'
import { cardFields, type CardNews } from '../news/site/cardFields.ts'

/**
 * The stories that an editor has put on top, in this language: what is not there in it, or not public any more, is left
 * out, and what comes by itself moves up.
 */
export async function findFrontPicks(payload: Payload, language: Language): Promise<{ lead?: CardNews; slots: CardNews[] }> {
  const picks = await findFront(payload)
  const ids = [picks.lead, ...picks.slots].filter((id) => id !== undefined)
  if (ids.length === 0) return { slots: [] }
  const picked = await findPublic(payload, 'news', { where: { id: { in: ids } }, only: ['story'], limit: ids.length, listed: true, counted: false })
  const stories = picked.items.map(({ story }) => story)
  const { items } = await findPublic(payload, 'news', {
    where: { and: [{ story: { in: stories } }, { language: { equals: language } }] },
    limit: ids.length,
    only: cardFields,
    listed: true,
    counted: false,
  })
  const inLanguage = (id: string | undefined): CardNews | undefined => {
    const story = picked.items.find((item) => item.id === id)?.story
    return story === undefined ? undefined : items.find((item) => item.story === story)
  }
  const lead = inLanguage(picks.lead)
  return { ...(lead && { lead }), slots: picks.slots.flatMap((id) => inLanguage(id) ?? []) }
}
