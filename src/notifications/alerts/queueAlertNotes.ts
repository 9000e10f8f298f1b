import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { sayAlert } from '#languages/messages/alerts.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { putMail } from '#platform/mail/putMail.ts'
import { writeLetter, type MailContent } from '#platform/mail/writeLetter.ts'
import type { PublicChange } from '#publication/changes/PublicChange.ts'
import { findWithdrawn } from '#publication/findPublic.ts'
import type { AlertDelivery, AlertSubscription } from '../../payload-types.ts'
import { noteKey } from '../takers/noteKey.ts'
import { notYetQueued } from '../takers/queueTakerNotes.ts'
import { findAlertStories } from './findAlertStories.ts'
import { inThisHouse } from './inThisHouse.ts'
import { addressOfStory, alertNotes } from './writeAlert.ts'

const inOneTransaction = 25

type Note = { purpose: 'correction' | 'withdrawal'; at: string; write: (language: Language, house: string) => MailContent }

/**
 * Tells those who were sent an alert, and nobody else, that its story was corrected with a public note or withdrawn. What
 * is mended without a note tells nobody; an alert that has not gone out yet goes out as the story stands then, or not.
 */
export async function queueAlertNotes(payload: Payload, changes: readonly PublicChange[]): Promise<void> {
  for (const { kind, collection, item } of changes) {
    if (collection !== 'news' || (kind !== 'corrected' && kind !== 'withdrawn')) continue
    const note = kind === 'corrected' ? await correctionOf(payload, item) : await withdrawalOf(payload, item)
    if (note) await tellSent(payload, item, note)
  }
}

async function correctionOf(payload: Payload, id: string): Promise<Note | undefined> {
  const story = (await findAlertStories(payload, [id])).get(id)
  const note = story?.changeNotes.findLast((one) => one.kind === 'correction')
  if (!story || !note) return undefined
  return {
    purpose: 'correction',
    at: note.at,
    write: (language, house) =>
      writeLetter(language, {
        subject: sayAlert(language, 'correctedSubject', { title: story.headline }),
        house,
        parts: [
          {
            heading: sayAlert(language, 'correctedHeading', { title: story.headline }),
            paragraphs: [sayAlert(language, 'correctedText'), sayAlert(language, 'note', { note: note.note })],
            action: { text: sayAlert(language, 'read'), href: addressOfStory(story) },
          },
        ],
        notes: alertNotes(language),
      }),
  }
}

async function withdrawalOf(payload: Payload, id: string): Promise<Note | undefined> {
  const withdrawn = await findWithdrawn(payload, 'news', { id: { equals: id } })
  if (!withdrawn) return undefined
  const { headline } = await payload.findByID({ collection: 'news', id, depth: 0, select: { headline: true } })
  return {
    purpose: 'withdrawal',
    at: withdrawn.withdrawnAt,
    write: (language, house) =>
      writeLetter(language, {
        subject: sayAlert(language, 'withdrawnSubject', { title: headline ?? '' }),
        house,
        parts: [{ heading: sayAlert(language, 'withdrawnHeading', { title: headline ?? '' }), paragraphs: [sayAlert(language, 'withdrawnText'), sayAlert(language, 'reason', { reason: withdrawn.reason })] }],
        notes: alertNotes(language),
      }),
  }
}

async function tellSent(payload: Payload, item: string, { purpose, at, write }: Note): Promise<void> {
  const { docs } = await payload.find({
    collection: 'alert-deliveries',
    where: { and: [{ item: { equals: item } }, { mailedAt: { less_than: at } }] },
    pagination: false,
    depth: 0,
  })
  const sent = await withoutUnsent(payload, docs)
  const { docs: subscriptions } = await payload.find({
    collection: 'alert-subscriptions',
    where: { and: [{ id: { in: sent.map(({ subscription }) => subscription) } }, { state: { equals: 'confirmed' } }] },
    pagination: false,
    depth: 0,
  })
  // Whoever took the story besides is told as one who took it.
  const left = await notYetQueued(payload, subscriptions.map((subscription) => ({ subscription, key: noteKey('news', item, at, subscription.email) })))
  const house = await inThisHouse(payload)
  for (let first = 0; first < left.length; first += inOneTransaction) {
    await inTransaction(payload, async (req) => {
      for (const { subscription, key } of left.slice(first, first + inOneTransaction)) await putNote(subscription, key)

      async function putNote({ id, email, language }: AlertSubscription, mail: string): Promise<void> {
        await putMail(req, { key: mail, to: email, language, content: write(language, house[language]), purpose, rank: 'notice', link: { kind: 'alerts', id } })
      }
    })
  }
}

/** Old mails are forgotten one day: what is not in the outbox any more was sent. */
async function withoutUnsent(payload: Payload, deliveries: AlertDelivery[]): Promise<AlertDelivery[]> {
  const keys = deliveries.flatMap(({ mail }) => mail ?? [])
  const { docs } = await payload.find({ collection: 'mails', where: { and: [{ notice: { in: keys } }, { state: { not_equals: 'sent' } }] }, pagination: false, depth: 0, select: { notice: true } })
  const unsent = new Set(docs.map(({ notice }) => notice))
  return deliveries.filter(({ mail }) => mail && !unsent.has(mail))
}
