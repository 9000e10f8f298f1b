import type { Payload } from 'payload'
import type { MailContent } from '#platform/mail/writeLetter.ts'
import type { Mail } from '../../payload-types.ts'
import { findAlertStories } from './findAlertStories.ts'
import { inThisHouse } from './inThisHouse.ts'
import { reopenDigest } from './reopenDigest.ts'
import { writeAlert, writeDigest } from './writeAlert.ts'

export const aboutOf = ({ about }: Pick<Mail, 'about'>): string[] => (Array.isArray(about) ? about.map(String) : [])

/**
 * Those of these alerts that may go out now, as their stories stand now, by id of the mail: not what was withdrawn
 * meanwhile, no campaign material in a quiet period, nothing to whoever has stopped them. A digest that lost a story
 * is put together anew.
 */
export async function writeDueAlerts(payload: Payload, mails: readonly Mail[]): Promise<Map<string, MailContent>> {
  const due = mails.filter(({ purpose }) => purpose === 'alert' || purpose === 'digest')
  const written = new Map<string, MailContent>()
  if (due.length === 0) return written
  const stories = await findAlertStories(payload, due.flatMap(aboutOf))
  const subscribers = await confirmed(payload, due.map(({ linkOf }) => linkOf ?? ''))
  const house = await inThisHouse(payload)
  for (const mail of due) {
    if (!subscribers.has(mail.linkOf ?? '')) continue
    const told = aboutOf(mail).flatMap((id) => stories.get(id) ?? [])
    const [story] = told
    if (mail.purpose === 'alert' && story) written.set(mail.id, writeAlert(story, mail.language, house[mail.language]))
    else if (mail.purpose === 'digest' && told.length === aboutOf(mail).length) written.set(mail.id, writeDigest(told, mail.language, house[mail.language]))
    else if (mail.purpose === 'digest' && told.length > 0) await reopenDigest(payload, mail.notice, new Set(told.map(({ id }) => id)))
  }
  return written
}

async function confirmed(payload: Payload, ids: string[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'alert-subscriptions',
    where: { and: [{ id: { in: [...new Set(ids)] } }, { state: { equals: 'confirmed' } }] },
    pagination: false,
    depth: 0,
    select: { state: true },
  })
  return new Set(docs.map(({ id }) => id))
}
