import type { PayloadRequest } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import { sayNotice } from '#languages/messages/notices.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { toId } from '#people/users/staff.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { RuleViolation } from '#platform/RuleViolation.ts'
import type { Due } from '#publication/publishDue.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { authorsOf } from '#workflow/reviews/authorsOf.ts'
import { workflowOf } from '#workflow/workflowOptions.ts'
import { editorsFor } from './editorsFor.ts'
import { tell } from './tell.ts'

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
    await tell(req, await editorsOf(req, item.desk), {
      entry,
      ...item,
      say: (language) => sayNotice(language, 'stuck', { title: item.title, planned: formatDateTime(due.publishAt, language), why: sayRefusal(language, code, values) }),
    })
    return true
  })
}

/** Tells the people of an item that it went out later than planned. */
export async function tellLate(req: PayloadRequest, due: Due): Promise<void> {
  const item = await itemOf(req, due)
  if (!item) return
  const now = new Date()
  await tell(req, [...item.authors, ...(await editorsOf(req, item.desk))], {
    entry: `late:${due.id}:${due.publishAt}`,
    ...item,
    say: (language) => sayNotice(language, 'late', { title: item.title, planned: formatDateTime(due.publishAt, language), now: formatDateTime(now, language) }),
  })
}

const editorsOf = async (req: PayloadRequest, desk: string | undefined): Promise<string[]> => (await editorsFor(req, desk)).map(({ id }) => id)

async function itemOf(req: PayloadRequest, due: Due) {
  const revision = await newestRevision(req, due)
  if (!revision) return undefined
  const { item } = revision
  return { title: workflowOf(req, due.collection).title(item), desk: item.desk ? toId(item.desk) : undefined, authors: await authorsOf(req, item), link: `/admin/collections/${due.collection}/${due.id}` }
}
