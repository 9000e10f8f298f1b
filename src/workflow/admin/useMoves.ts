'use client'
import { useCallback, useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import type { QuietOverride } from '../quietOverride.ts'
import type { ShownAssignment } from '../assignments/shownAssignment.ts'
import type { PublicState, State } from '../states.ts'
import type { TransitionName } from '../transitions.ts'
import { onMovesChanged } from './movesChanged.ts'

/** Refusals of moves that are left out: what a role never does, and what does not start from here. */
export const neverShown: readonly string[] = ['moveNotYours', 'moveNotFromHere', 'moveNotConfirmable', 'moveNotUnderEmbargo']

export type ShownMove = {
  transition: TransitionName
  needs: string[]
  /** `about` is what has to be put right elsewhere. */
  refusal?: { code: string; status: number; sentence: string; about?: { title: string; link: string }[] }
}

export type ShownMoves = {
  state: State
  publicState: PublicState
  /** What this person has seen: a move of another revision is refused. */
  revision: string
  urgent: boolean
  goesOutAt?: string
  liftsAt?: string
  stoppedBecause?: string
  needsChangeNote: boolean
  mayHaveEmbargo: boolean
  needsKazakhReason: boolean
  kazakhFrom?: string
  quietOverride?: { said?: QuietOverride; mayAsk: boolean; mayAgree: boolean }
  assignment: ShownAssignment
  /** Sentences of what is not mended and has to be explained with a submission. */
  toExplain: string[]
  moves: ShownMove[]
}

/** The moves of one item for the person who looks, and a way to ask again. */
export function useMoves(address: string | undefined, revision: unknown, language: Language) {
  const [moves, setMoves] = useState<ShownMoves>()
  const ask = useCallback(async (): Promise<ShownMoves | undefined> => {
    if (!address) return undefined
    const asked = await askApi<ShownMoves>(`${address}/moves`, language)
    return asked.ok ? asked.answer : undefined
  }, [address, language])
  useEffect(() => {
    let gone = false
    const show = (answer: ShownMoves | undefined): void => {
      if (!gone) setMoves(answer)
    }
    const askAgain = () => void ask().then(show, () => show(undefined))
    askAgain()
    const stop = onMovesChanged(askAgain)
    return () => {
      gone = true
      stop()
    }
    // `revision` changes with every save, and so do the moves.
  }, [ask, revision])
  return { moves, reload: async () => setMoves(await ask()) }
}
