import type { Payload } from 'payload'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import type { PublicNews, PublicPressContact } from '#publication/publicContent.ts'

const fields = ['story', 'language', 'kind', 'slug', 'headline', 'lead', 'topics', 'speakers', 'desk', 'pressContact', 'nature', 'imprint', 'changeNotes'] as const

export type AlertStory = Pick<PublicNews, 'id' | (typeof fields)[number]> & { contact: PublicPressContact | undefined }

/** Those of these stories that may be told of now: public, and in a quiet period no campaign material. */
export async function findAlertStories(payload: Payload, ids: readonly string[]): Promise<Map<string, AlertStory>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { items } = await findPublic(payload, 'news', { where: { id: { in: wanted } }, limit: wanted.length, only: fields, counted: false, listed: true })
  const contacts = await findPublicByIds(payload, 'press-contacts', items.map(({ pressContact }) => pressContact))
  return new Map(items.map((item) => [item.id, { ...item, contact: item.pressContact ? contacts.get(item.pressContact) : undefined }]))
}
