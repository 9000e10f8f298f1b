import type { PayloadRequest } from 'payload'
import type { Mail } from '../../payload-types.ts'
import type { LinkKind } from '../signedLink.ts'
import type { MailContent } from './writeLetter.ts'

/** What goes out first: mails to staff and of accounts have no rank at all and so come before everything. */
export const ranks = { answer: 1, notice: 2, bulk: 3 } as const

export type MailOrder = {
  /** There is one mail for each key, whoever asks for it, and however often. */
  key: string
  to: string
  language: Mail['language']
  content: MailContent
  purpose: NonNullable<Mail['purpose']>
  rank: keyof typeof ranks
  /** What the link in the mail is for; it is made when the mail goes out. */
  link?: { kind: LinkKind; id: string }
  /** Ids of the stories that it tells of. */
  about?: string[]
}

/** Puts a mail to somebody outside into the outbox, in the request's transaction. */
export async function putMail(req: PayloadRequest, { key, to, language, content, purpose, rank, link, about }: MailOrder): Promise<void> {
  const data = {
    ...content,
    notice: key,
    to,
    language,
    purpose,
    priority: ranks[rank],
    ...(link && { linkKind: link.kind, linkOf: link.id }),
    ...(about && { about }),
    state: 'waiting' as const,
    tries: 0,
    nextTry: new Date().toISOString(),
  }
  await req.payload.create({ collection: 'mails', data, depth: 0, req })
}
