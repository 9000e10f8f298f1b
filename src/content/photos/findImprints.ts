import type { Payload, Where } from 'payload'
import { newestChange } from '#publication/changes/numberChanges.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import type { PublicImprint, PublicNews } from '#publication/publicContent.ts'
import { bodyReferences } from '../news/bodyReferences.ts'

const mostStories = 200

/** Campaign material says who issued, ordered and paid for it in the files of its photos too: by photo. */
export async function findImprints(payload: Payload, photos: readonly string[]): Promise<Map<string, PublicImprint>> {
  if (photos.length === 0) return new Map()
  const ids = [...photos]
  // Asked in one question, with an "or" between, no index serves it.
  const besides = (name: 'hero' | 'gallery') => findCampaign(payload, ['imprint', 'hero', 'gallery', 'shownAt'], { [name]: { in: ids } })
  const [heroes, galleries, inTexts] = await Promise.all([besides('hero'), besides('gallery'), imprintsInTexts(payload)])
  const imprints = new Map([...inTexts].filter(([photo]) => ids.includes(photo)))
  // The newest story has the say.
  for (const { imprint, hero, gallery } of [...heroes, ...galleries].toSorted((one, other) => one.shownAt.localeCompare(other.shownAt)))
    if (imprint) for (const photo of [hero, ...gallery]) if (photo) imprints.set(photo, imprint)
  return imprints
}

const kept = new WeakMap<Payload, { change: number; imprints: Promise<Map<string, PublicImprint>> }>()

/** Of all photos in texts, read once after each change that the public can notice: every photo that is taken asks for it. */
async function imprintsInTexts(payload: Payload): Promise<Map<string, PublicImprint>> {
  const change = await newestChange(payload)
  const before = kept.get(payload)
  if (before?.change === change) return before.imprints
  const imprints = readImprintsInTexts(payload)
  kept.set(payload, { change, imprints })
  imprints.catch(() => kept.delete(payload))
  return imprints
}

async function readImprintsInTexts(payload: Payload): Promise<Map<string, PublicImprint>> {
  const stories = await findCampaign(payload, ['imprint', 'versionedAt'])
  const inTexts = await findPhotosInTexts(payload, stories)
  const imprints = new Map<string, PublicImprint>()
  for (const { id, imprint } of stories.toReversed()) if (imprint) for (const photo of inTexts.get(id) ?? []) imprints.set(photo, imprint)
  return imprints
}

async function findCampaign<Name extends keyof PublicNews>(payload: Payload, only: readonly Name[], where: Where = {}) {
  const { items } = await findPublic(payload, 'news', { where: { and: [{ nature: { equals: 'campaign' } }, where] }, limit: mostStories, only, counted: false })
  return items
}

/** No database finds a photo by the text that shows it, and a version shows the same ones for ever: each is read once. */
const known = new Map<string, string[]>()
const mostKnown = 1000

async function findPhotosInTexts(payload: Payload, stories: readonly Pick<PublicNews, 'id' | 'versionedAt'>[]): Promise<Map<string, string[]>> {
  const nameOf = ({ id, versionedAt }: Pick<PublicNews, 'id' | 'versionedAt'>): string => `${id} ${versionedAt ?? ''}`
  const unread = stories.filter((story) => !known.has(nameOf(story)))
  if (known.size + unread.length > mostKnown) known.clear()
  const texts = await findPublicByIds(payload, 'news', unread.map(({ id }) => id), ['body'])
  for (const story of unread) known.set(nameOf(story), bodyReferences(texts.get(story.id)?.body).photos)
  return new Map(stories.map((story) => [story.id, known.get(nameOf(story)) ?? []]))
}
