import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayAgenda } from '#languages/messages/agenda.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { putMail, type MailOrder } from '#platform/mail/putMail.ts'
import { linkPlace, writeLetter } from '#platform/mail/writeLetter.ts'
import type { PublicChange } from '#publication/changes/PublicChange.ts'
import { inThisHouse } from '../alerts/inThisHouse.ts'
import { addressesOf } from './addressesOf.ts'
import { isWatched, type WatchedCollection } from './ItemWatches.ts'
import { noteKey } from './noteKey.ts'
import { readNote, type Note } from './readNote.ts'

const inOneTransaction = 25

/** An embargoed item that is corrected stays embargoed; whoever is allowed to have it is told all the same. */
const toldKinds = ['withdrawn', 'corrected', 'updated', 'embargoed']

type Receiver = { email: string; language: Language; why: string; watch?: string }

/**
 * Tells all who took an item, have asked to come to it, or to be told of it, that it was withdrawn, and why; or corrected or updated, and what
 * is different now. Each address once for each change, however often this runs.
 */
export async function queueTakerNotes(payload: Payload, changes: readonly PublicChange[]): Promise<void> {
  for (const { kind, collection, item } of changes) {
    if (!toldKinds.includes(kind) || !isWatched(collection)) continue
    const note = await readNote(payload, kind, collection, item)
    if (note) await tell(payload, { collection, item, note })
  }
}

async function tell(payload: Payload, { collection, item, note }: { collection: WatchedCollection; item: string; note: Note }): Promise<void> {
  const house = await inThisHouse(payload)
  const receivers = await receiversOf(payload, { collection, item, note })
  const orders = receivers.map(({ email, language, why, watch }): MailOrder => {
    const notes = watch ? [why, { text: sayTaker(language, 'stop'), href: linkPlace }] : [why]
    return {
      key: noteKey(collection, item, note.at, email),
      to: email,
      language,
      content: writeLetter(language, { subject: note.subject(language), house: house[language], parts: [note.part(language)], notes }),
      purpose: note.purpose,
      rank: 'notice',
      ...(watch && { link: { kind: 'watch', id: watch } }),
    }
  })
  const left = await notYetQueued(payload, orders)
  for (let first = 0; first < left.length; first += inOneTransaction) {
    await inTransaction(payload, async (req) => {
      for (const order of left.slice(first, first + inOneTransaction)) {
        // As in `queueAlerts`.
        await nextTurn()
        await putMail(req, order)
      }
    })
  }
}

/** Those of these mails that are not in the outbox already. */
export async function notYetQueued<Order extends { key: string }>(payload: Payload, orders: readonly Order[]): Promise<Order[]> {
  if (orders.length === 0) return []
  const { docs } = await payload.find({ collection: 'mails', where: { notice: { in: orders.map(({ key }) => key) } }, pagination: false, depth: 0, select: { notice: true } })
  const known = new Set(docs.map(({ notice }) => notice))
  return orders.filter(({ key }) => !known.has(key))
}

/** Each address once: as a taker, who has the file, or as one who means to come, before as one who watches. */
async function receiversOf(payload: Payload, { collection, item, note }: { collection: WatchedCollection; item: string; note: Note }): Promise<Receiver[]> {
  const ofItem: Where[] = [{ collection: { equals: collection } }, { item: { equals: item } }]
  const { docs: downloads } = await payload.find({
    collection: 'downloads',
    where: { and: [{ or: [{ and: ofItem }, { and: [{ collection: { equals: 'documents' } }, { item: { in: note.files } }] }] }, { at: { less_than: note.at } }] },
    pagination: false,
    depth: 0,
    select: { taker: true, takerKind: true },
  })
  const { docs: watches } = await payload.find({ collection: 'item-watches', where: { and: [...ofItem, { state: { equals: 'confirmed' } }] }, pagination: false, depth: 0 })
  const takers = await addressesOf(payload, downloads.map(({ taker, takerKind }) => ({ kind: takerKind, id: taker })))
  const accepted = note.heldBack ? await acceptedTerms(payload, note.heldBack) : new Set<string>()
  const all: Receiver[] = [
    ...takers.filter(({ id, seesEmbargoed }) => (seesEmbargoed ? !accepted.has(id) : !note.isEmbargoed)).map(({ email, language }) => ({ email, language, why: sayTaker(language, 'whyTaken') })),
    ...(collection === 'events' && !note.isEmbargoed ? await guestsOf(payload, item) : []),
    ...(note.isEmbargoed ? [] : watches.map(({ id, email, language }) => ({ email, language: toLanguage(language), why: sayTaker(toLanguage(language), 'whyWatched'), watch: id }))),
  ]
  return [...new Map(all.toReversed().map((receiver) => [receiver.email.toLowerCase(), receiver])).values()]
}

/** Those who have a place at an event, or are still to hear whether they get one. */
async function guestsOf(payload: Payload, event: string): Promise<Receiver[]> {
  const where: Where = { and: [{ event: { equals: event } }, { state: { equals: 'confirmed' } }, { decision: { in: ['approved', 'asked'] } }] }
  const { docs } = await payload.find({ collection: 'accreditations', where, pagination: false, depth: 0, select: { email: true, language: true } })
  return docs.map(({ email, language }) => ({ email, language, why: sayAgenda(language, 'why') }))
}

/** Journalists who have accepted the terms of a story under embargo. */
async function acceptedTerms(payload: Payload, story: string): Promise<Set<string>> {
  const { docs } = await payload.find({ collection: 'embargo-acceptances', where: { story: { equals: story } }, pagination: false, depth: 0, select: { journalist: true } })
  return new Set(docs.map(({ journalist }) => journalist))
}
