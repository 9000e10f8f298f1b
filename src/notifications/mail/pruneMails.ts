import type { Payload } from 'payload'

const day = 86_400_000
const usualDays = 90
/** At every call so many at most: nobody waits for a great sweep. */
const atOnce = 200

/**
 * Deletes mails that were sent longer ago than the settings have them kept. What failed stays until somebody decides;
 * of mails to people outside who have no account it goes all the same.
 */
export async function pruneMails(payload: Payload): Promise<void> {
  const { keepSentMails } = await payload.findGlobal({ slug: 'settings', depth: 0, select: { keepSentMails: true } })
  const until = new Date(Date.now() - (keepSentMails ?? usualDays) * day).toISOString()
  const { docs } = await payload.find({
    collection: 'mails',
    where: {
      or: [
        { and: [{ state: { equals: 'sent' } }, { sentAt: { less_than: until } }] },
        { and: [{ state: { in: ['failed', 'dropped'] } }, { priority: { greater_than: 0 } }, { createdAt: { less_than: until } }] },
      ],
    },
    sort: 'createdAt',
    limit: atOnce,
    pagination: false,
    depth: 0,
    select: { state: true },
  })
  if (docs.length > 0) await payload.delete({ collection: 'mails', where: { id: { in: docs.map(({ id }) => id) } }, depth: 0 })
}
