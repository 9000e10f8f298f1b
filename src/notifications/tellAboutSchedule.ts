import type { PayloadRequest } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayNotice } from '#languages/messages/notices.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { toId } from '#people/users/staff.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { RuleViolation } from '#platform/RuleViolation.ts'
import type { Due } from '#publication/publishDue.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { authorsOf } from '#workflow/reviews/authorsOf.ts'
import { workflowOf } from '#workflow/workflowOptions.ts'
import type { User } from '../payload-types.ts'

/**
 * Tells the editors of an item's desk that it was due and could not go out, and why: once for the planned moment.
 * A desk without editors is answered for by the chief editors. False when it was told before.
 */
export function tellStuck(given: PayloadRequest, due: Due, { code, values }: RuleViolation): Promise<boolean> {
  return inTransaction(given, async (req) => {
    const entry = `stuck:${due.id}:${due.publishAt}`
    const { totalDocs } = await req.payload.count({ collection: 'notices', where: { entry: { equals: entry } }, req })
    if (totalDocs > 0) return false
    const item = await itemOf(req, due)
    if (!item) return false
    await tell(req, due, entry, await editorsFor(req, item.desk), (language) =>
      sayNotice(language, 'stuck', { title: item.title, planned: formatDateTime(due.publishAt, language), why: sayRefusal(language, code, values) }),
    )
    return true
  })
}

/** Tells the people of an item that it went out later than planned. */
export async function tellLate(req: PayloadRequest, due: Due): Promise<void> {
  const item = await itemOf(req, due)
  if (!item) return
  const now = new Date()
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set([...item.authors, ...(await editorsFor(req, item.desk)).map(({ id }) => id)])] } },
    depth: 0,
    pagination: false,
    req,
  })
  await tell(req, due, `late:${due.id}:${due.publishAt}`, docs, (language) =>
    sayNotice(language, 'late', { title: item.title, planned: formatDateTime(due.publishAt, language), now: formatDateTime(now, language) }),
  )
}

async function itemOf(req: PayloadRequest, due: Due) {
  const revision = await newestRevision(req, due)
  if (!revision) return undefined
  const { item } = revision
  return { title: workflowOf(req, due.collection).title(item), desk: item.desk ? toId(item.desk) : undefined, authors: await authorsOf(req, item) }
}

async function editorsFor(req: PayloadRequest, desk: string | undefined): Promise<User[]> {
  const find = { collection: 'users', depth: 0, pagination: false, req } as const
  const ofDesk = desk
    ? (await req.payload.find({ ...find, where: { and: [{ roles: { in: ['editor'] } }, { desks: { in: [desk] } }] } })).docs
    : []
  return ofDesk.length > 0 ? ofDesk : (await req.payload.find({ ...find, where: { roles: { in: ['chiefEditor'] } } })).docs
}

async function tell(req: PayloadRequest, { collection, id }: Due, entry: string, people: User[], say: (language: Language) => string): Promise<void> {
  const link = `/admin/collections/${collection}/${id}`
  for (const person of people) {
    const text = say(toLanguage(person.language))
    await req.payload.create({ collection: 'notices', data: { to: person.id, text, entry, link, read: false }, req })
  }
}
