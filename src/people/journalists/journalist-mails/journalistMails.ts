import type { Payload } from 'payload'
import { formatDay } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayJournalist } from '#languages/messages/journalists.ts'
import { env } from '#platform/env.ts'
import { escapeMarkup as escape } from '#platform/escapeMarkup.ts'
import type { Journalist as Row } from '../../../payload-types.ts'
import { organisationName } from '../../organisationName.ts'

export type JournalistMail = { subject: string; html: string; text: string }
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
  const known = { house: await organisationName(payload, language), name, ...values }
  const title = sayJournalist(language, subject, known)
  const [hello, words, last] = [sayJournalist(language, 'mailHello', known), sayJournalist(language, line, known), end && sayJournalist(language, end, known)]
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title></head>`,
    `<body style="font:16px/1.5 sans-serif;max-width:36em"><p>${escape(hello)}</p><p style="white-space:pre-line">${escape(words)}</p>`,
    link ? `<p><a href="${escape(link)}">${escape(link)}</a></p>` : '',
    last ? `<p>${escape(last)}</p>` : '',
    '</body></html>',
  ].join('')
  return { subject: title, html, text: `${[hello, words, link, last].filter(Boolean).join('\n\n')}\n` }
}

export const linkMail = (payload: Payload, row: Row, purpose: 'journalistApproved' | 'journalistPassword', link: string): Promise<JournalistMail> =>
  purpose === 'journalistApproved'
    ? writeToJournalist(payload, row, { subject: 'mailApprovedSubject', line: 'mailApproved', end: 'mailLinkEnd', link, values: { until: formatDay(row.expiresAt ?? '', toLanguage(row.language)) } })
    : writeToJournalist(payload, row, { subject: 'mailPasswordSubject', line: 'mailPassword', end: 'mailLinkEnd', link })
