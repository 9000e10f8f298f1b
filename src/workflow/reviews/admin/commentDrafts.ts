import type { CommentTarget } from './CommentComposer.tsx'
import type { DraftText } from './CommentText.tsx'

/** A comment that somebody has begun and not sent. */
export type CommentDraft = { draft: DraftText; blocking?: boolean | undefined; target?: CommentTarget | undefined }

/** `slot` says what is being written: a new comment, a reply to a thread, other words for a comment. */
export type DraftPlace = { person: string; address: string; slot: string }

/** Where on one item's page one person writes. */
export type PlaceOf = (slot: string) => DraftPlace

const prefix = 'media-center-comment:'
const month = 30 * 86_400_000

const keyOf = ({ person, address, slot }: DraftPlace): string => `${prefix}${person}:${address}:${slot}`

/** Keeps it in the browser's own store as it is typed; nothing is kept of no words. */
export function keepDraft(place: DraftPlace, draft: CommentDraft): void {
  if (draft.draft.text.trim() === '') return forgetDraft(place)
  try {
    localStorage.setItem(keyOf(place), JSON.stringify({ ...draft, keptAt: new Date().toISOString() }))
  } catch {
    // A browser that has no room keeps nothing: what is on the screen stays there.
  }
}

export function forgetDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What was begun here; one that is older than a month is gone. */
export function findDraft(place: DraftPlace): CommentDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as (CommentDraft & { keptAt: string }) | null
    if (!kept) return undefined
    if (Date.now() - Date.parse(kept.keptAt) < month) return kept
    forgetDraft(place)
    return undefined
  } catch {
    return undefined
  }
}
