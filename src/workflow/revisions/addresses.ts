import type { Language } from '#languages/language.ts'
import type { ItemReference } from '../workflowOptions.ts'
import type { Versioned } from './loadRevisions.ts'

const itemAddress = (admin: string, { collection, id }: Versioned): string => `${admin}/collections/${collection}/${id}`

/** The screen of an item that compares two of its revisions: without any named, the newest two. */
export function compareAddress(admin: string, item: Versioned, revisions: { before?: string; after?: string } = {}): string {
  const query = new URLSearchParams(Object.entries(revisions)).toString()
  return `${itemAddress(admin, item)}/versions${query && `?${query}`}`
}

export const publicPagePath = '/public-page'

/** The screen that shows a revision as its public page will be. */
export const publicPageAddress = (admin: string, item: ItemReference, revision: string): string =>
  `${itemAddress(admin, item)}${publicPagePath}?revision=${encodeURIComponent(revision)}`

/** That page itself, outside the panel, for staff alone; `src/proxy.ts` knows its beginning. */
export const previewAddress = (language: Language, collection: string, revision: string): string => `/preview/${language}/${collection}/${revision}`
