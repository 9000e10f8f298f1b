import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import type { sayJournalist } from '#languages/messages/journalists.ts'
import { writeToJournalist, type JournalistMail } from '#people/journalists/journalist-mails/journalistMails.ts'
import { queueToJournalist } from '#people/journalists/journalist-mails/orderJournalistMail.ts'
import { isApproved } from '#people/journalists/journalist.ts'
import { env } from '#platform/env.ts'
import type { Journalist } from '../payload-types.ts'

type Key = Parameters<typeof sayJournalist>[1]

/** `after` is the new time, null where the embargo was lifted; `withdrawn` the public reason of an item taken down under it. */
export type EmbargoMoved = { at: string; item: string; story: string; before: string; after: string | null; withdrawn?: string | null; /** What was mended in the item, when nothing but that has changed. */ note?: string | null }

/** Tells every journalist who has accepted the terms of a story that its embargo is another now: each once, in their language. */
export async function tellEmbargoMoved(req: PayloadRequest, moved: EmbargoMoved): Promise<void> {
  const { payload } = req
  const { docs } = await payload.find({ collection: 'embargo-acceptances', where: { story: { equals: moved.story } }, depth: 0, pagination: false, select: { journalist: true }, req })
  const key = createHash('sha256').update(JSON.stringify([moved.at, moved.item])).digest('hex').slice(0, 24)
  for (const { journalist } of docs) {
    const row = await payload.findByID({ collection: 'journalists', id: journalist, depth: 0, disableErrors: true, req })
    const mail = row && (await writeEmbargoMail(payload, row, moved, req))
    if (mail) await queueToJournalist(req, row, mail, { purpose: 'journalistEmbargo', once: `embargo-${key}`, about: moved })
  }
}

/**
 * What there is to say of it at this moment, for it may have waited for a mail server: nothing to whoever has lost access,
 * nor of a time that is another again, nor of an item that was taken down or put back: of these there is a mail of its own.
 */
export async function writeEmbargoMail(payload: Payload, row: Journalist, { item, before, after, withdrawn, note }: EmbargoMoved, req?: PayloadRequest): Promise<JournalistMail | undefined> {
  const news = await payload.findByID({ collection: 'news', id: item, depth: 0, draft: false, disableErrors: true, select: { headline: true, language: true, slug: true, publicState: true, releaseAt: true }, ...(req && { req }) })
  if (!news || !isApproved(row)) return undefined
  const language = toLanguage(row.language)
  const write = async (subject: Key, line: Key, values: Record<string, string>, link?: string): Promise<JournalistMail> =>
    writeToJournalist(payload, row, { subject, line, values: { title: news.headline, before: formatDateTime(before, language), ...values }, ...(link && { link }) })
  if (withdrawn !== undefined && withdrawn !== null) return news.publicState === 'withdrawn' ? write('mailWithdrawnSubject', 'mailWithdrawn', { reason: withdrawn }) : undefined
  if (news.publicState !== 'live') return undefined

  const releaseAt = news.releaseAt ? new Date(news.releaseAt).toISOString() : undefined
  const isHeld = releaseAt !== undefined && Date.parse(releaseAt) > Date.now()
  const link = `${env().siteUrl}/${news.language}/${isHeld ? 'press/embargoed' : 'news'}/${news.slug}`
  if (note !== undefined && note !== null) return write('mailMendedSubject', isHeld ? 'mailMended' : 'mailMendedOut', { note, ...(isHeld && { before: formatDateTime(releaseAt, language) }) }, link)
  if (after === null) return isHeld ? undefined : write('mailMovedSubject', 'mailLifted', {}, link)
  return releaseAt === after ? write('mailMovedSubject', 'mailMoved', { when: formatDateTime(after, language) }, link) : undefined
}
