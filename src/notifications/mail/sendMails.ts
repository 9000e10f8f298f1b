import { createLocalReq, type Payload } from 'payload'
import { env } from '#platform/env.ts'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { writeLinkMail } from '#people/journalists/journalist-mails/orderJournalistMail.ts'
import { writeAccountMail } from '#people/users/account-mails/orderAccountMail.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { Mail } from '../../payload-types.ts'

const minute = 60_000
/** Longer than any server may take: whoever claimed a mail before that is dead. */
const claimLasts = 10 * minute
const longestWait = 15 * minute
/** About three days. */
const mostTries = 300

const fromNow = (delay: number): string => new Date(Date.now() + delay).toISOString()

/**
 * Sends what is due in the outbox. A mail is claimed by a conditional write before it is handed over and marked after:
 * two servers never send it both. A process that dies between the server's yes and the mark leaves it claimed; it is
 * sent again ten minutes later under the same Message-ID, for a mail too many is better than one too few.
 */
export async function sendMails(payload: Payload): Promise<void> {
  if (!env().smtpUrl) return
  const { docs } = await payload.find({
    collection: 'mails',
    where: { and: [{ state: { in: ['waiting', 'sending'] } }, { nextTry: { less_than_equal: fromNow(0) } }] },
    sort: 'nextTry',
    limit: 50,
    pagination: false,
    depth: 0,
  })
  for (const mail of docs) if ((await sendOne(payload, mail)) === 'no answer') return
}

async function sendOne(payload: Payload, mail: Mail): Promise<'done' | 'no answer'> {
  const write = async (fields: Record<string, unknown>, onlyIf: Mail['state'], tries: number): Promise<boolean> =>
    writeInPlace(await createLocalReq({}, payload), {
      collection: 'mails',
      id: mail.id,
      fields,
      onlyIf: { and: [{ state: { equals: onlyIf } }, { tries: { equals: tries } }] },
    })
  const tries = mail.tries + 1
  if (!(await write({ state: 'sending', tries, nextTry: fromNow(claimLasts) }, mail.state, mail.tries))) return 'done'

  const messageId = `<${mail.id}@${new URL(env().siteUrl).hostname}>`
  try {
    const content = await contentOf(payload, mail)
    if (!content) {
      await write({ state: 'failed', nextTry: null, lastError: 'EGONE' }, 'sending', tries)
      return 'done'
    }
    await payload.sendEmail({ to: mail.to, ...content, messageId, headers: { 'Auto-Submitted': 'auto-generated' } })
  } catch (error) {
    const { code, responseCode, command, response } = error as { code?: string; responseCode?: number; command?: string; response?: string }
    // What the server says of the address or the text is final; of the log-in, the sender or itself it is not.
    const isFinal = (responseCode ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA')
    const lastError = [code ?? 'EUNKNOWN', isFinal ? response?.slice(0, 300) : responseCode].filter(Boolean).join(' ')
    const outcome = isFinal || tries >= mostTries ? { state: 'failed', nextTry: null } : { state: 'waiting', nextTry: fromNow(waitAfter(tries)) }
    await write({ ...outcome, lastError }, 'sending', tries)
    payload.logger.warn({ mail: mail.id, code, responseCode, msg: 'A mail was not sent' })
    return responseCode === undefined ? 'no answer' : 'done'
  }
  await write({ state: 'sent', sentAt: fromNow(0), nextTry: null, lastError: null }, 'sending', tries)
  return 'done'
}

/** An account's mail gets its link now, and a new one at every try: none lies in the outbox. */
async function contentOf(payload: Payload, { subject, text, html, purpose, person }: Mail) {
  if (!purpose) return { subject, text, html }
  if (!person) return undefined
  return inTransaction(payload, (req) => {
    switch (purpose) {
      case 'invitation':
      case 'passwordReset':
        return writeAccountMail(req, person, purpose)
      case 'journalistApproved':
      case 'journalistPassword':
        return writeLinkMail(req, person, purpose)
    }
  })
}

/** One minute, two, four, …, never more than a quarter of an hour. */
const waitAfter = (tries: number): number => Math.min(minute * 2 ** Math.min(tries - 1, 10), longestWait)
