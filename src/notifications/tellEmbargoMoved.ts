import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { writeToJournalist } from '#people/journalists/journalist-mails/journalistMails.ts'
import { queueToJournalist } from '#people/journalists/journalist-mails/orderJournalistMail.ts'
import { isApproved } from '#people/journalists/journalist.ts'
import { env } from '#platform/env.ts'

/** `after` is the new time, null where the embargo was lifted; `withdrawn` the public reason of an item taken down under it. */
export type EmbargoMoved = { at: string; item: string; story: string; before: string; after: string | null; withdrawn?: string | null; /** What was mended in the item, when nothing but that has changed. */ note?: string | null }

/** Tells every journalist who has accepted the terms of a story that its embargo is another now: each once, in their language. */
export async function tellEmbargoMoved(req: PayloadRequest, { at, item, story, before, after, withdrawn, note }: EmbargoMoved): Promise<void> {
  const { payload } = req
  const news = await payload.findByID({ collection: 'news', id: item, depth: 0, disableErrors: true, select: { headline: true, language: true, slug: true }, req })
  if (!news) return
  const { docs } = await payload.find({ collection: 'embargo-acceptances', where: { story: { equals: story } }, depth: 0, pagination: false, select: { journalist: true }, req })
  const key = createHash('sha256').update(JSON.stringify([at, item])).digest('hex').slice(0, 24)
  const isMended = note !== undefined && note !== null
  for (const { journalist } of docs) {
    const row = await payload.findByID({ collection: 'journalists', id: journalist, depth: 0, disableErrors: true, req })
    if (!row || !isApproved(row)) continue
    const language = toLanguage(row.language)
    const values = { title: news.headline, before: formatDateTime(before, language), when: after ? formatDateTime(after, language) : '', reason: withdrawn ?? '', note: note ?? '' }
    const words =
      withdrawn === undefined || withdrawn === null
        ? ({ subject: isMended ? 'mailMendedSubject' : 'mailMovedSubject', line: isMended ? 'mailMended' : after ? 'mailMoved' : 'mailLifted', link: `${env().siteUrl}/${news.language}/${after ? 'press/embargoed' : 'news'}/${news.slug}` } as const)
        : ({ subject: 'mailWithdrawnSubject', line: 'mailWithdrawn' } as const)
    await queueToJournalist(req, row, await writeToJournalist(payload, row, { ...words, values }), { purpose: 'journalistEmbargo', once: `embargo-${key}` })
  }
}
