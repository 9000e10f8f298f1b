import type { Payload } from 'payload'
import { formatDay } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayJournalist } from '#languages/messages/journalists.ts'
import { env } from '#platform/env.ts'
import { type MailContent, writeLetter } from '#platform/mail/writeLetter.ts'
import type { Journalist as Row } from '../../../payload-types.ts'
import { organisationName } from '../../organisationName.ts'

export type JournalistMail = MailContent
type Key = Parameters<typeof sayJournalist>[1]
type Person = Pick<Row, 'name' | 'language'>

export const accountLink = ({ language }: Pick<Row, 'language'>): string => `${env().siteUrl}/${toLanguage(language)}/press/account`
export const passwordLink = (row: Pick<Row, 'language'>, token: string): string => `${accountLink(row)}/password/${token}`

/** A mail to a journalist in their language: a greeting, what there is to say, a link or none, what to know of it. */
export async function writeToJournalist(
  payload: Payload,
  { name, language: chosen }: Person,
  { subject, line, end, link, values = {} }: { subject: Key; line: Key; end?: Key; link?: string; values?: Record<string, string> },
): Promise<JournalistMail> {
  const language = toLanguage(chosen)
  const house = await organisationName(payload, language)
  const say = (key: Key): string => sayJournalist(language, key, { house, name, ...values })
  return writeLetter(language, {
    subject: say(subject),
    house,
    intro: [say('mailHello'), say(line)],
    parts: link ? [{ paragraphs: [], action: { text: say('mailOpen'), href: link } }] : [],
    notes: end ? [say(end)] : [],
  })
}

export const linkMail = (payload: Payload, row: Row, purpose: 'journalistApproved' | 'journalistPassword', link: string): Promise<JournalistMail> =>
  purpose === 'journalistApproved'
    ? writeToJournalist(payload, row, { subject: 'mailApprovedSubject', line: 'mailApproved', end: 'mailLinkEnd', link, values: { until: formatDay(row.expiresAt ?? '', toLanguage(row.language)) } })
    : writeToJournalist(payload, row, { subject: 'mailPasswordSubject', line: 'mailPassword', end: 'mailLinkEnd', link })
