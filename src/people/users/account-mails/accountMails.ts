import type { Payload } from 'payload'
import { formatDay } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { env } from '#platform/env.ts'
import { escapeMarkup as escape } from '#platform/escapeMarkup.ts'
import { organisationName } from '../../organisationName.ts'
import type { Invitation } from '../invitations/invitation.ts'

type Person = { name: string; email: string; language?: unknown }
export type AccountMail = { subject: string; html: string; text: string }

const toHtml = (language: string, { subject, lines, link }: { subject: string; lines: [string, string]; link: string }): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>` +
  `<body style="font:16px/1.5 sans-serif;max-width:36em"><p>${escape(lines[0])}</p>` +
  `<p><a href="${escape(link)}">${escape(link)}</a></p><p>${escape(lines[1])}</p></body></html>`

export const invitationLink = (token: string): string => `${env().siteUrl}/admin/invitation/${token}`

/** The invitation, in the language of the person invited. */
export async function invitationMail(payload: Payload, person: Person, { token, until }: Invitation): Promise<AccountMail> {
  const language = toLanguage(person.language)
  const values = { house: await organisationName(payload, language), name: person.name, until: formatDay(until, language) }
  const link = invitationLink(token)
  const subject = sayAccount(language, 'mailInvitationSubject', values)
  const lines: [string, string] = [sayAccount(language, 'mailInvitation', values), sayAccount(language, 'mailInvitationEnd', values)]
  return { subject, html: toHtml(language, { subject, lines, link }), text: `${lines[0]}\n\n${link}\n\n${lines[1]}\n` }
}

/** The mail for who forgot the password. */
export async function resetMail(payload: Payload, person: Person, token: string): Promise<AccountMail> {
  const language = toLanguage(person.language)
  const values = { house: await organisationName(payload, language), name: person.name }
  const link = `${env().siteUrl}/admin/reset/${token}`
  const subject = sayAccount(language, 'mailResetSubject', values)
  const lines: [string, string] = [sayAccount(language, 'mailReset', values), sayAccount(language, 'mailResetEnd', values)]
  return { subject, html: toHtml(language, { subject, lines, link }), text: `${lines[0]}\n\n${link}\n\n${lines[1]}\n` }
}
