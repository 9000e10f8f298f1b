import type { ClientField, Payload } from 'payload'
import type { Compared } from '#languages/comparison/comparePassages.ts'
import type { Language } from '#languages/language.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import { blocksOf } from '#workflow/revisions/blocksOf.ts'
import { compareRevisions, type ComparedField } from '#workflow/revisions/compareRevisions.ts'
import { contentFields } from '#workflow/revisions/contentFields.ts'
import type { Passage } from '#workflow/revisions/passagesOf.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import type { WatchedCollection } from './ItemWatches.ts'

/** What a newsroom has taken over as it stood; the rest is the house's own. */
const told: Record<WatchedCollection, string[]> = {
  news: ['headline', 'lead', 'dateline', 'body', 'storyDate'],
  quotes: ['text', 'position', 'saidAt', 'occasion', 'source'],
  photos: ['headline', 'caption', 'credit', 'copyright', 'usageTerms', 'creator', 'dateTaken', 'city', 'people', 'instructions'],
  events: ['title', 'description', 'startsAt', 'endsAt', 'place', 'address'],
}

const mostLines = 12
const longest = 400

/** How the words of an item differ from those that were public before, as lines to read. */
export async function whatChanged(payload: Payload, collection: WatchedCollection, id: string): Promise<(language: Language) => string[]> {
  const { docs } = await payload.db.findVersions<RawItem>({
    collection,
    // The revisions that went out, the one that is there now first.
    where: { and: [{ parent: { equals: id } }, { 'version.state': { equals: 'live' } }] },
    sort: '-updatedAt',
    limit: 2,
    pagination: false,
    locale: 'all',
  })
  const [after, before] = docs.map(({ version }) => version)
  if (!after || !before) return () => []
  const fields = contentFields(payload.collections[collection].config.fields as unknown as ClientField[]).filter(({ path }) => told[collection].includes(path))
  return (language) => {
    const translate = (label: unknown): string => (typeof label === 'object' && label !== null ? String((label as Record<string, unknown>)[language] ?? '') : String(label ?? ''))
    const blocks = blocksOf(fields.map(({ field }) => field), translate)
    const compared = compareRevisions(fields, { before, after }, { language, translate, blocks: (slug) => blocks.get(slug) })
    return compared.flatMap((field) => linesOf(field, language)).slice(0, mostLines)
  }
}

const wordsOf = (passage: Passage | undefined): string => {
  const words = passage?.pieces.map(({ text }) => text).join('').trim() ?? ''
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
}

function linesOf({ label: field, passages }: ComparedField, language: Language): string[] {
  return passages.flatMap((passage: Compared<Passage>) => {
    const [before, after] = [wordsOf(passage.before), wordsOf(passage.after)]
    if (passage.change === 'same' || before === after) return []
    if (before === '') return [sayTaker(language, 'added', { field, after })]
    return [after === '' ? sayTaker(language, 'removed', { field, before }) : sayTaker(language, 'wasIs', { field, before, after })]
  })
}
