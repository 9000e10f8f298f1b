'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { asksNothing } from '#workflow/admin/asksNothing.ts'
import { postMove, type MoveOrderBody } from '#workflow/admin/postMove.ts'
import type { ShownMove, ShownMoves } from '#workflow/admin/useMoves.ts'
import type { State } from '#workflow/states.ts'
import { transitionOf } from '#workflow/transitions.ts'
import type { DeskItem } from '../items/DeskItem.ts'
import { stepTo } from './stepTo.ts'

export type Asked = { item: DeskItem; move: ShownMove; moves: ShownMoves }
/** What the board last had to say; `refused` is the card that it is about. */
export type Said = { sentence: string; refused?: string }

const addressOf = ({ collection, id }: DeskItem): string => `/api/${collection}/${id}`

/** The moves of cards: a drop or a choice is a move like any other, and one that is refused leaves the card where it was. */
export function useBoardMoves(language: Language) {
  const router = useRouter()
  const [asked, setAsked] = useState<Asked>()
  /** The card on its way, shown in its new column until the server has answered. */
  const [onItsWay, setOnItsWay] = useState<{ id: string; to: State }>()
  const [said, setSaid] = useState<Said>()

  const refuse = ({ id }: DeskItem, sentence: string): void => {
    setOnItsWay(undefined)
    setSaid({ sentence, refused: id })
    toast.error(sentence)
  }
  const movesOf = async (item: DeskItem): Promise<ShownMoves | undefined> => {
    const answer = await askApi<ShownMoves>(`${addressOf(item)}/moves`, language)
    if (!answer.ok) refuse(item, answer.sentence)
    else if (answer.answer.state !== item.state) {
      refuse(item, sayDesk(language, 'goneMeanwhile', { state: sayWorkflow(language, answer.answer.state) }))
    } else return answer.answer
    router.refresh()
    return undefined
  }
  const order = async ({ item, moves }: Omit<Asked, 'move'>, body: MoveOrderBody): Promise<string | undefined> => {
    const refusal = await postMove(addressOf(item), { ...body, revision: moves.revision }, language)
    if (refusal) return refusal
    setAsked(undefined)
    const { to } = transitionOf(body.transition as ShownMove['transition'])
    setSaid({ sentence: sayDesk(language, 'moved', { title: item.title, state: sayWorkflow(language, to) }) })
    setOnItsWay(undefined)
    router.refresh()
    return undefined
  }
  const make = async (wanted: Asked): Promise<void> => {
    const { item, move, moves } = wanted
    if (move.refusal) return refuse(item, move.refusal.sentence)
    if (!asksNothing(move, moves)) return setAsked(wanted)
    const refusal = await order(wanted, { transition: move.transition })
    if (!refusal) return
    refuse(item, refusal)
    router.refresh()
  }
  const moveTo = async (item: DeskItem, to: State): Promise<void> => {
    if (item.state === to) return
    setOnItsWay({ id: item.id, to })
    const moves = await movesOf(item)
    if (!moves) return
    const transition = stepTo(to, moves)
    const move = moves.moves.find((one) => one.transition === transition)
    if (!move) return refuse(item, sayDesk(language, 'noSuchStep', { from: sayWorkflow(language, item.state), to: sayWorkflow(language, to) }))
    await make({ item, move, moves })
  }
  const cancel = (): void => {
    setAsked(undefined)
    setOnItsWay(undefined)
  }
  return { asked, onItsWay, said, movesOf, make, moveTo, order, cancel }
}
