import type { PayloadRequest } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import { sayNotice } from '#languages/messages/notices.ts'
import { toId } from '#people/users/staff.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { isWorkflowCollection } from '#workflow/workflowOptions.ts'
import { tell } from './tell.ts'

/**
 * Tells somebody that an item was given to them, by when and by whom; nobody of what one has taken oneself, or has no
 * longer. `entry` is an id of the log; running twice for one entry tells nobody twice.
 */
export async function tellAboutAssignment(req: PayloadRequest, entry: string, holder: string): Promise<void> {
  const logged = await req.payload.findByID({ collection: 'audit-entries', id: entry, depth: 0, disableErrors: true, req })
  const { collection, item: id, actor, actorName, title } = logged ?? {}
  if (!isWorkflowCollection(collection) || !id || actor === holder) return
  const item = (await newestRevision(req, { collection, id }))?.item
  if (item?.holder !== holder) return
  await tell(req, [holder], {
    entry,
    desk: item.desk ? toId(item.desk) : undefined,
    link: `/admin/collections/${collection}/${id}`,
    say: (language) => {
      const text = sayNotice(language, 'assigned', { title: title ?? '', who: actorName ?? sayNotice(language, 'system') })
      return typeof item.deadline === 'string' ? `${text} ${sayNotice(language, 'dueBy', { at: formatDateTime(item.deadline, language) })}` : text
    },
  })
}
