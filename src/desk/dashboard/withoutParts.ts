import type { PayloadRequest } from 'payload'
import { referredTo } from '#platform/database/referredTo.ts'
import type { FoundItem } from '../items/findItems.ts'

const onTheWay = ['draft', 'inReview', 'changesRequested', 'approved', 'scheduled'] as const

const mayGoAlong = ({ collection, item }: FoundItem): boolean => (collection === 'quotes' || collection === 'photos') && item.state !== 'changesRequested' && !item.holder

/**
 * Leaves out the quotes and photos that go along with a story on its way: the story is the task. One that was returned,
 * or that somebody has taken, is a task of its own.
 */
export async function withoutParts(req: PayloadRequest, found: FoundItem[]): Promise<FoundItem[]> {
  const ids = found.filter(mayGoAlong).map(({ item }) => item.id)
  const along = await referredTo(req, { collection: 'news', fields: ['quotes', 'hero', 'gallery'], ids, having: { name: 'state', values: onTheWay } })
  return found.filter((one) => !(mayGoAlong(one) && along.has(one.item.id)))
}
