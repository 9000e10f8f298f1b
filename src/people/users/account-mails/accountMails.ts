import type { Payload } from 'payload'
import { formatDay } from '#languages/formatDate.ts'
import { type Language, toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { sayMail } from '#languages/messages/mail.ts'
import { env } from '#platform/env.ts'
import { type MailContent, writeLetter } from '#platform/mail/writeLetter.ts'
import { organisationName } from '../../organisationName.ts'
import type { Invitation } from '../invitations/invitation.ts'

type Person = { name: string; email: string; language?: unknown }
export type AccountMail = MailContent

type Words = { subject: string; house: string; lines: [before: string, after: string]; link: string }

const write = (language: Language, { subject, house, lines: [before, after], link }: Words): AccountMail =>
  writeLetter(language, { subject, house, intro: [before], parts: [{ paragraphs: [], action: { text: sayMail(language, 'open'), href: link } }], notes: [after] })

export const invitationLink = (token: string): string => `${env().siteUrl}/admin/invitation/${token}`

/** The invitation, in the language of the person invited. */
export async function invitationMail(payload: Payload, person: Person, { token, until }: Invitation): Promise<AccountMail> {
  const language = toLanguage(person.language)
  const values = { house: await organisationName(payload, language), name: person.name, until: formatDay(until, language) }
  const link = invitationLink(token)
  const subject = sayAccount(language, 'mailInvitationSubject', values)
  const lines: [string, string] = [sayAccount(language, 'mailInvitation', values), sayAccount(language, 'mailInvitationEnd', values)]
  return write(language, { subject, house: values.house, lines, link })
}

/** The mail for who forgot the password. */
export async function resetMail(payload: Payload, person: Person, token: string): Promise<AccountMail> {
  const language = toLanguage(person.language)
  const values = { house: await organisationName(payload, language), name: person.name }
  const link = `${env().siteUrl}/admin/reset/${token}`
  const subject = sayAccount(language, 'mailResetSubject', values)
  const lines: [string, string] = [sayAccount(language, 'mailReset', values), sayAccount(language, 'mailResetEnd', values)]
  return write(language, { subject, house: values.house, lines, link })
}
