import type { PayloadRequest } from 'payload'
import { toId } from '#people/users/staff.ts'
import type { WorkflowCollection } from '#workflow/workflowOptions.ts'
import type { FoundItem } from '../items/findItems.ts'

const onTheWay = ['draft', 'inReview', 'changesRequested', 'approved', 'scheduled']
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(toId) : value ? [toId(value)] : [])

const mayGoAlong = ({ item }: FoundItem): boolean => item.state !== 'changesRequested' && !item.holder

/**
 * Ids of the quotes and photos among these that go along with a story on its way: the story is the task. One that was
 * returned, or that somebody has taken, is a task of its own.
 */
export async function findPartsAlong(req: PayloadRequest, found: FoundItem[]): Promise<ReadonlySet<string>> {
  const idsIn = (collection: WorkflowCollection): string[] => [...new Set(found.filter((one) => one.collection === collection && mayGoAlong(one)).map(({ item }) => item.id))]
  const [quotes, photos] = [idsIn('quotes'), idsIn('photos')]
  if (quotes.length + photos.length === 0) return new Set()
  const { docs: stories } = await req.payload.find({
    collection: 'news',
    where: { and: [{ state: { in: onTheWay } }, { or: [{ quotes: { in: quotes } }, { hero: { in: photos } }, { gallery: { in: photos } }] }] },
    depth: 0,
    draft: true,
    pagination: false,
    limit: 300,
    // In this order the database goes through those on their way alone, and not through all that are out.
    sort: 'state',
    select: { quotes: true, hero: true, gallery: true },
    req,
  })
  return new Set(stories.flatMap((story) => [...idsOf(story.quotes), ...idsOf(story.hero), ...idsOf(story.gallery)]))
}

export const withoutParts = (found: FoundItem[], along: ReadonlySet<string>): FoundItem[] => found.filter((one) => !(mayGoAlong(one) && along.has(one.item.id)))
