import type { Where } from 'payload'
import type { PublicCollection } from './publicContent.ts'

/** `moved`: goes out by the workflow; `published`: a card with Payload's Publish button; `open`: always there. */
export const rules = {
  news: 'moved',
  quotes: 'moved',
  photos: 'moved',
  events: 'moved',
  speakers: 'published',
  documents: 'published',
  topics: 'open',
  desks: 'open',
  'press-contacts': 'open',
} as const satisfies Record<PublicCollection, 'moved' | 'published' | 'open'>

export const isPublicCollection = (name: string): name is PublicCollection => name in rules

/** Collections of which an item can be withdrawn. */
export type MovedCollection = { [Name in PublicCollection]: (typeof rules)[Name] extends 'moved' ? Name : never }[PublicCollection]

/** What outsiders may see at `now`: the one rule of pages, feeds, search and files. */
export function visibleAt(now: Date, collection: PublicCollection): Where {
  switch (rules[collection]) {
    case 'moved':
      return {
        and: [
          { publicState: { equals: 'live' } },
          { _status: { equals: 'published' } },
          { or: [{ releaseAt: { exists: false } }, { releaseAt: { less_than_equal: now.toISOString() } }] },
        ],
      }
    case 'published':
      return { _status: { equals: 'published' } }
    case 'open':
      return {}
  }
}
