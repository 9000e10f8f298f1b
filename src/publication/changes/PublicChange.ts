import type { PublicCollection } from '../publicContent.ts'

/**
 * `published` for the first time · `updated`, `corrected` with a public note · `changed` without one, also cards and
 * settings · `embargoed` out to journalists, not to the public · `released` its embargo has lifted · `withdrawn` ·
 * `reinstated` out again after that · `deleted` a card is gone · `began`, `ended` a quiet period.
 */
export const changeKinds = [
  'published',
  'updated',
  'corrected',
  'changed',
  'embargoed',
  'released',
  'withdrawn',
  'reinstated',
  'deleted',
  'began',
  'ended',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What the public sees of: the collections behind `findPublic`, and what rules over them. */
export type ChangedCollection = PublicCollection | 'settings' | 'front' | 'shoots' | 'quiet-periods'

/** By what lists choose an item: values from before and after the change together, ids for relations. */
export type Facets = Partial<Record<string, string[]>>

/**
 * One entry of the feed of public changes. It says that something has changed, never what is there now: an item may be
 * under embargo, so whoever shows anything of it asks `findPublic`.
 */
export type PublicChange = {
  /** 1, 2, 3, … in the order in which the changes became visible; no number is left out or comes late. */
  sequence: number
  at: string
  kind: ChangeKind
  collection: ChangedCollection
  /** The item's id; `settings` and `front` have none. */
  item: string
  facets: Facets
}
