import type { Where } from 'payload'
import { journalistPurposes } from '#people/journalists/journalist-mails/orderJournalistMail.ts'

/**
 * Mails to journalists, for whom press officers answer: of their accounts and embargoes, of what was mended or withdrawn in
 * what they have taken, of their places at events. Whoever subscribed is told through a link of their own.
 */
export const toJournalists: Where = {
  or: [
    { purpose: { in: [...journalistPurposes] } },
    { purpose: { equals: 'accreditation' } },
    { and: [{ purpose: { in: ['correction', 'withdrawal'] } }, { linkKind: { exists: false } }] },
  ],
}
