import type { CollectionAfterChangeHook } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import { env } from '#platform/env.ts'
import type { Notice } from '../../payload-types.ts'
import { writeMail } from './writeMail.ts'

/** Puts a new notice into the outbox too, in the same transaction. Without an SMTP server nothing is queued. */
export const queueMail: CollectionAfterChangeHook<Notice> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !env().smtpUrl) return doc
  const select = { email: true, language: true } as const
  const person = await req.payload.findByID({ collection: 'users', id: toId(doc.to), depth: 0, disableErrors: true, select, req })
  if (!person?.email) return doc
  const language = toLanguage(person.language)
  const mail = writeMail(language, doc.text, doc.link ? new URL(doc.link, env().siteUrl).href : undefined)
  const data = { ...mail, notice: doc.id, to: person.email, language, state: 'waiting' as const, tries: 0, nextTry: new Date().toISOString() }
  await req.payload.create({ collection: 'mails', data, req })
  return doc
}
