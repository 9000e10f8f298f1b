import { askApi, type Asked } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import type { EditingAnswer } from '../editingEndpoint.ts'
import type { Doing } from '../tellPresence.ts'
import type { CopyPlace } from './browserCopy.ts'

export type EditingOrder = {
  slot: string
  doing: Doing
  copy?: { data: Record<string, unknown>; basedOn?: string } | null
  askCopies?: boolean
}

const address = '/api/editing'

export const tellEditing = (place: CopyPlace, order: EditingOrder, language: Language): Promise<Asked<EditingAnswer>> =>
  askApi<EditingAnswer>(address, language, { method: 'POST', data: { ...place, ...order } })

/** The page is closing: nobody waits for an answer. */
export function tellLeaving(place: CopyPlace, slot: string): void {
  const order = new Blob([JSON.stringify({ ...place, slot, doing: 'left' })], { type: 'application/json' })
  navigator.sendBeacon(address, order)
}
