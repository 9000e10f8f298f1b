import type { Payload, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import type { Agreed } from '#people/journalists/journalist.ts'
import { organisationName } from '#people/organisationName.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { askedLately } from '#platform/mail/askedLately.ts'
import { putMail } from '#platform/mail/putMail.ts'
import { linkPlace, writeLetter } from '#platform/mail/writeLetter.ts'
import type { ItemWatch } from '../../payload-types.ts'
import type { WatchedCollection } from './ItemWatches.ts'

const unconfirmedKept = 5 * 24 * 60 * 60_000

const collection = 'item-watches' as const

type Asked = { email: string; language: Language; collection: WatchedCollection; item: string; title: string; consent: Agreed }

/** Notes that somebody wants to hear of an item, and asks the address itself by a mail. To the asker it looks the same whatever is known of it. */
export async function watchItem(payload: Payload, { email, language, title, consent, ...of }: Asked, now = new Date()): Promise<void> {
  await inTransaction(payload, async (req) => {
    const where: Where = { and: [{ email: { equals: email } }, { collection: { equals: of.collection } }, { item: { equals: of.item } }] }
    const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0, req })
    const [known] = docs
    if (known?.state === 'confirmed' || askedLately(known, now)) return
    const askedAt = now.toISOString()
    const data = { ...of, email, language, title, state: 'waiting' as const, consentVersion: consent.version, consentText: consent.text, consentAt: askedAt, askedAt }
    const { id } = known ? await payload.update({ collection, id: known.id, data, depth: 0, req }) : await payload.create({ collection, data, depth: 0, req })
    const content = writeLetter(language, {
      subject: sayTaker(language, 'mailConfirmSubject', { title }),
      house: await organisationName(payload, language),
      parts: [{ heading: title, paragraphs: [sayTaker(language, 'mailConfirmText', { title })], action: { text: sayTaker(language, 'confirm'), href: linkPlace } }],
      notes: [sayTaker(language, 'mailConfirmIgnore')],
    })
    await putMail(req, { key: `confirmWatch:${id}:${askedAt}`, to: email, language, content, purpose: 'confirmation', rank: 'answer', link: { kind: 'confirmWatch', id } })
  })
}

/** The request that a link in a mail is for; undefined when it was taken back. */
export const findWatch = async (payload: Payload, id: string): Promise<ItemWatch | undefined> =>
  (await payload.findByID({ collection, id, depth: 0, disableErrors: true })) ?? undefined

export async function confirmWatch(payload: Payload, id: string): Promise<void> {
  const data = { state: 'confirmed' as const }
  await payload.update({ collection, where: { id: { equals: id } }, data, depth: 0 })
}

/** Ends it, and keeps nothing of the person. */
export async function stopWatch(payload: Payload, id: string): Promise<void> {
  await payload.delete({ collection, where: { id: { equals: id } }, depth: 0 })
}

/** Forgets who was asked and has not answered. */
export async function pruneWatches(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - unconfirmedKept).toISOString()
  await payload.delete({ collection, where: { and: [{ state: { equals: 'waiting' } }, { askedAt: { less_than: before } }] }, depth: 0 })
}
