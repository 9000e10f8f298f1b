import type { Email } from 'postal-mime'
import { recordDownload } from '#audit/downloads/recordDownload.ts'
import { workOffAlerts } from '#notifications/alerts/workOffAlerts.ts'
import { answerMailLink } from '#notifications/mail-links/answerMailLink.ts'
import { sendMails } from '#notifications/mail/sendMails.ts'
import { answerWatchForm } from '#notifications/takers/answerWatchForm.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import type { Journalist } from '../../src/payload-types.ts'
import { openOffice } from './office.ts'
import { deskHands, edit } from './premises.ts'
import { openSmtpServer } from './smtpServer.ts'

export type Takers = Awaited<ReturnType<typeof openTakers>>

let number = 0

/** An office with a mail server, and people outside who take its items, ask to be told of them, and hear of changes. */
export async function openTakers() {
  const smtp = await openSmtpServer()
  process.env.SITE_URL = 'http://media.example'
  process.env.SMTP_URL = smtp.url
  const office = await openOffice()
  const { payload } = office

  async function journalist(given: Partial<Journalist> = {}): Promise<Journalist> {
    const [email, until] = [`journalist-${++number}@paper.example`, new Date(Date.now() + 86_400_000).toISOString()]
    const data = { name: 'Журналист', outlet: 'Газет', cardNumber: '1', cardExpiresAt: until, proof: 'x', phone: '1', language: 'kk' as const, consentVersion: '1', consentAt: until, email, standing: 'approved' as const, expiresAt: until, ...given }
    return payload.create({ collection: 'journalists', data, depth: 0 })
  }
  const take = async ({ collection, id: item }: ItemReference, { id, name }: Journalist, file = 'docx') => recordDownload(payload, { kind: 'journalist', id, name }, [{ collection, item }], file)

  return {
    office,
    smtp,
    take,
    /** A new journalist who has taken an item. */
    took: async (item: ItemReference, given: Partial<Journalist> = {}): Promise<Journalist> => {
      const taker = await journalist(given)
      await take(item, taker)
      return taker
    },
    /** Puts what there is to tell into the outbox. */
    queue: (): Promise<void> => workOffAlerts(payload),
    work: async (): Promise<void> => {
      await workOffAlerts(payload)
      await sendMails(payload)
    },
    mailsTo: (email: string): Email[] => smtp.received.filter(({ to }) => to?.[0]?.address === email),
    change: async (item: ItemReference, data: Record<string, unknown>, input: { change: 'correction' | 'update' | 'minor'; changeNote?: string }): Promise<void> => {
      const hands = await deskHands(office)
      await edit(office, item, data)
      await move(hands.author, { ...item, transition: 'submit' })
      await move(hands.editor, { ...item, transition: 'approve' })
      await move(hands.editor, { ...item, transition: 'publish', input })
    },
    withdraw: async (item: ItemReference) => move((await deskHands(office)).chief, { ...item, transition: 'withdraw', input: { reason: 'Жалған дерек' } }),
    watch: async (item: ItemReference, email: string): Promise<string> => {
      const { version } = await readConsent(payload, 'watchConsent', 'kk')
      const body = new URLSearchParams({ email, consent: 'yes', words: version, collection: item.collection, item: item.id })
      const answer = await answerWatchForm(payload, new Request('http://media.example/x', { method: 'POST', body }), 'kk')
      return answer.headers.get('location') ?? ''
    },
    /** Follows the link in the mail that asks. */
    confirm: async (mail: Email | undefined) =>
      answerMailLink(payload, new Request('http://media.example/x', { method: 'POST' }), { language: 'kk', token: /\/press\/mail\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '', deed: 'confirm' }),
    empty: async (): Promise<void> => {
      for (const collection of ['item-watches', 'mails', 'downloads', 'payload-jobs'] as const) await payload.db.deleteMany({ collection, where: {} })
      await workOffAlerts(payload)
      await sendMails(payload)
      smtp.received = []
    },
    close: async (): Promise<void> => {
      await smtp.stop()
      await office.close()
    },
  }
}
