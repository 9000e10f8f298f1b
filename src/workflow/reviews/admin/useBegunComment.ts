'use client'
import { useReducer, useSyncExternalStore } from 'react'
import { findDraft, forgetDraft, type CommentDraft, type DraftPlace } from './commentDrafts.ts'

const never = (): (() => void) => () => undefined

/** A comment that was begun here on an earlier visit; the server knows of none. */
export function useBegunComment(place: DraftPlace): { begun: CommentDraft | undefined; drop: () => void } {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const isThere = useSyncExternalStore(never, () => findDraft(place) !== undefined, () => false)
  const drop = (): void => {
    forgetDraft(place)
    redraw()
  }
  return { begun: isThere ? findDraft(place) : undefined, drop }
}
