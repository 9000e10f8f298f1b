import type { PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayNotice } from '#languages/messages/notices.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { toId } from '#people/users/staff.ts'
import { isTransitionName } from '#workflow/transitions.ts'
import { isWorkflowCollection } from '#workflow/workflowOptions.ts'
import { newestRevision } from '#workflow/newestRevision.ts'

const told = new Set(['requestChanges', 'approve', 'publish', 'publishUrgently', 'withdraw', 'reinstate'])

/**
 * Tells the people who wrote and reviewed an item what became of it. `entry` is an id of the log; running twice for
 * one entry tells nobody twice.
 */
export async function tellAboutMove(req: PayloadRequest, entry: string): Promise<void> {
  const logged = await req.payload.findByID({ collection: 'audit-entries', id: entry, depth: 0, disableErrors: true, req })
  const { action, collection, item, actor, actorName, title, reason } = logged ?? {}
  if (!isTransitionName(action) || !told.has(action) || !isWorkflowCollection(collection) || !item) return
  const revision = await newestRevision(req, { collection, id: item })
  const { changedBy } = (revision?.item.workflow ?? {}) as { changedBy?: string[] | null }
  // `changedBy` starts anew after an approval: the log remembers who wrote the item first and who has read it.
  const { docs: earlier } = await req.payload.find({
    collection: 'audit-entries',
    where: { and: [{ item: { equals: item } }, { action: { in: ['create', 'submit', 'requestChanges', 'approve'] } }] },
    depth: 0,
    pagination: false,
    select: { actor: true },
    req,
  })
  const people = new Set([...(changedBy ?? []), ...earlier.flatMap((one) => one.actor ?? [])])
  for (const machine of ['clock', 'system']) people.delete(machine)
  if (actor) people.delete(actor)
  if (people.size === 0) return

  const { docs: already } = await req.payload.find({
    collection: 'notices',
    where: { entry: { equals: entry } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const notice of already) people.delete(toId(notice.to))
  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...people] } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const user of users) {
    const language = toLanguage(user.language)
    const values = { title: title ?? '', who: actorName ?? sayNotice(language, 'clock'), move: sayWorkflow(language, action) }
    const text = reason
      ? sayNotice(language, 'movedWithReason', { ...values, reason })
      : sayNotice(language, 'moved', values)
    const link = `/admin/collections/${collection}/${item}`
    await req.payload.create({ collection: 'notices', data: { to: user.id, text, entry, link, read: false }, req })
  }
}
