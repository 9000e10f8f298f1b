import { createLocalReq, type Payload } from 'payload'
import { env } from '#platform/env.ts'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import type { Mail } from '../../payload-types.ts'
import { noteRefusal } from '../alerts/noteRefusal.ts'
import { smtpLines } from '../mailer.ts'
import { contentsOf, type Due } from './contentsOf.ts'
import { withLink } from './withLink.ts'

const minute = 60_000
/** Longer than any server may take: whoever claimed a mail before that is dead. */
const claimLasts = 10 * minute
const longestWait = 15 * minute
/** About three days. */
const mostTries = 300
const atOnce = 100

const fromNow = (delay: number): string => new Date(Date.now() + delay).toISOString()

type Outcome = 'done' | 'taken' | 'no answer'
type Content = () => Promise<Due>

/**
 * Sends what is due in the outbox, mails to staff before those to people outside, several at a time. A mail is claimed
 * by a conditional write before it is handed over and marked after: two servers never send it both. A process that
 * dies between the server's yes and the mark leaves it claimed; it is sent again ten minutes later under the same
 * Message-ID, for a mail too many is better than one too few. Ends when nothing is due, `mayGoOn` says no, or the mail
 * server does not answer.
 */
export async function sendMails(payload: Payload, mayGoOn = (): boolean => true): Promise<void> {
  if (!env().smtpUrl) return
  while (mayGoOn()) {
    const { docs } = await payload.find({
      collection: 'mails',
      where: { and: [{ state: { in: ['waiting', 'sending'] } }, { nextTry: { less_than_equal: fromNow(0) } }] },
      // What has no rank comes first on both databases.
      sort: ['priority', 'nextTry'],
      limit: atOnce,
      pagination: false,
      depth: 0,
    })
    if (docs.length === 0) return
    const outcomes = await sendAll(payload, docs)
    if (outcomes.has('no answer') || !outcomes.has('done')) return
  }
}

async function sendAll(payload: Payload, mails: Mail[]): Promise<Set<Outcome>> {
  const content = await contentsOf(payload, mails)
  const outcomes = new Set<Outcome>()
  const left = [...mails]
  const line = async (): Promise<void> => {
    for (let mail = left.shift(); mail && !outcomes.has('no answer'); mail = left.shift()) {
      const one = mail
      outcomes.add(await sendOne(payload, one, () => content(one)))
    }
  }
  await Promise.all(Array.from({ length: smtpLines }, line))
  return outcomes
}

async function sendOne(payload: Payload, mail: Mail, contentOf: Content): Promise<Outcome> {
  const write = async (fields: Record<string, unknown>, onlyIf: Mail['state'], tries: number): Promise<boolean> =>
    writeInPlace(await createLocalReq({}, payload), {
      collection: 'mails',
      id: mail.id,
      fields,
      onlyIf: { and: [{ state: { equals: onlyIf } }, { tries: { equals: tries } }] },
    })
  const tries = mail.tries + 1
  if (!(await write({ state: 'sending', tries, nextTry: fromNow(claimLasts) }, mail.state, mail.tries))) return 'taken'

  const messageId = `<${mail.id}@${new URL(env().siteUrl).hostname}>`
  try {
    const content = await contentOf()
    if (content === 'later') {
      // That was no try: whoever waits long must not be given up for it.
      await write({ state: 'waiting', tries: mail.tries, nextTry: fromNow(minute) }, 'sending', tries)
      return 'done'
    }
    if (!content || content === 'dropped') {
      const ended = content ? { state: 'dropped', lastError: null } : { state: 'failed', lastError: 'EGONE' }
      await write({ ...ended, nextTry: null }, 'sending', tries)
      return 'done'
    }
    const { headers, ...words } = withLink(mail, content)
    await payload.sendEmail({ to: mail.to, ...words, messageId, headers: { 'Auto-Submitted': 'auto-generated', ...headers } })
  } catch (error) {
    const { code, responseCode, command, response } = error as { code?: string; responseCode?: number; command?: string; response?: string }
    // What the server says of the address or the text is final; of the log-in, the sender or itself it is not.
    const isFinal = (responseCode ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA')
    const lastError = [code ?? 'EUNKNOWN', isFinal ? response?.slice(0, 300) : responseCode].filter(Boolean).join(' ')
    const outcome = isFinal || tries >= mostTries ? { state: 'failed', nextTry: null } : { state: 'waiting', nextTry: fromNow(waitAfter(tries)) }
    await write({ ...outcome, lastError }, 'sending', tries)
    if (isFinal && command === 'RCPT TO') await noteRefusal(payload, mail)
    payload.logger.warn({ mail: mail.id, code, responseCode, msg: 'A mail was not sent' })
    return responseCode === undefined ? 'no answer' : 'done'
  }
  await write({ state: 'sent', sentAt: fromNow(0), nextTry: null, lastError: null }, 'sending', tries)
  return 'done'
}

/** One minute, two, four, …, never more than a quarter of an hour. */
const waitAfter = (tries: number): number => Math.min(minute * 2 ** Math.min(tries - 1, 10), longestWait)
