import type { Payload, Where } from 'payload'
import { isApproved } from '#people/journalists/journalist.ts'
import { textOf, toRow } from '#publication/rawFields.ts'
import type { Mail } from '../../payload-types.ts'
import { isWatched } from './ItemWatches.ts'
import { itemOfNote } from './noteKey.ts'

/** `later`: an older note about the same item has not gone out yet, and must not come after this one. */
export type Standing = 'stands' | 'overtaken' | 'later'

const isNote = ({ purpose }: Mail): boolean => purpose === 'correction' || purpose === 'withdrawal'

/**
 * Whether notes of corrections and withdrawals that have waited still hold: none of a correction in what was taken down
 * since, none of a withdrawal that was taken back, none of what is under embargo to whoever has lost access to it.
 */
export async function noteStandings(payload: Payload, mails: readonly Mail[]): Promise<(mail: Mail) => Promise<Standing>> {
  const notes = mails.filter(isNote)
  const before = notes.length > 0 ? await unsentCorrections(payload, notes) : []
  return async (mail) => {
    const of = itemOfNote(mail.notice)
    if (!of || !isWatched(of.collection)) return 'stands'
    const found = await payload.findByID({ collection: of.collection, id: of.item, depth: 0, draft: false, disableErrors: true })
    const { publicState, releaseAt } = toRow(found ?? {})
    if (mail.purpose === 'withdrawal') return publicState === 'withdrawn' ? 'stands' : 'overtaken'
    if (publicState !== 'live') return 'overtaken'
    if (Date.parse(textOf(releaseAt) ?? '') > Date.now() && !(await mayHaveEmbargoed(payload, mail.to))) return 'overtaken'
    const isOlder = (other: Mail): boolean => other.to === mail.to && other.createdAt < mail.createdAt && itemOfNote(other.notice)?.item === of.item
    return before.some(isOlder) ? 'later' : 'stands'
  }
}

async function unsentCorrections(payload: Payload, notes: readonly Mail[]): Promise<Mail[]> {
  const where: Where = { and: [{ purpose: { equals: 'correction' } }, { state: { in: ['waiting', 'sending'] } }, { to: { in: [...new Set(notes.map(({ to }) => to))] } }] }
  return (await payload.find({ collection: 'mails', where, pagination: false, depth: 0 })).docs
}

async function mayHaveEmbargoed(payload: Payload, email: string): Promise<boolean> {
  const { docs } = await payload.find({ collection: 'journalists', where: { email: { equals: email } }, limit: 1, pagination: false, depth: 0 })
  return docs.some((row) => isApproved(row))
}
