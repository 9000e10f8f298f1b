import type { PayloadRequest } from 'payload'
import { sayHistory } from '#languages/messages/history.ts'
import { sayNotice } from '#languages/messages/notices.ts'
import { toId } from '#people/users/staff.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { toIds, workflowRecord } from '#workflow/gatherFacts.ts'
import { authorsAndReviewersOf } from '#workflow/reviews/authorsOf.ts'
import { isTransitionName } from '#workflow/transitions.ts'
import { isWorkflowCollection, type ItemReference, type RawItem } from '#workflow/workflowOptions.ts'
import { editorsFor } from './editorsFor.ts'
import { tell } from './tell.ts'

const told = new Set(['submit', 'requestChanges', 'approve', 'publish', 'publishUrgently', 'withdraw', 'reinstate'])

/**
 * Tells the people who wrote and reviewed an item what became of it, and of a submission those who are to review it.
 * `entry` is an id of the log; running twice for one entry tells nobody twice. Whoever is told of the whole with which
 * an item moved is not told of the part too.
 */
export async function tellAboutMove(req: PayloadRequest, entry: string, whole?: ItemReference): Promise<void> {
  const logged = await req.payload.findByID({ collection: 'audit-entries', id: entry, depth: 0, disableErrors: true, req })
  const { action, collection, item: id, actor, actorName, title, reason } = logged ?? {}
  if (!isTransitionName(action) || !told.has(action) || !isWorkflowCollection(collection) || !id) return
  const item = (await newestRevision(req, { collection, id }))?.item
  if (!item) return

  const people = await peopleFor(req, action, item, { whole, actor })
  if (actor) people.delete(actor)
  await tell(req, people, {
    entry,
    desk: item.desk ? toId(item.desk) : undefined,
    link: `/admin/collections/${collection}/${id}`,
    say: (language) => {
      const values = { title: title ?? '', who: actorName ?? sayNotice(language, 'clock'), what: sayHistory(language, action) }
      const text = sayNotice(language, action === 'submit' ? 'submitted' : 'moved', values)
      return reason ? `${text} ${sayNotice(language, 'because', { reason })}` : text
    },
  })
}

type Context = { whole: ItemReference | undefined; actor: string | null | undefined }

async function peopleFor(req: PayloadRequest, action: string, item: RawItem, { whole, actor }: Context): Promise<Set<string>> {
  if (action === 'submit') return whole ? new Set() : reviewersFor(req, item, actor)
  const people = await authorsAndReviewersOf(req, item)
  const wholeItem = whole && (await newestRevision(req, whole))?.item
  if (wholeItem) for (const person of await authorsAndReviewersOf(req, wholeItem)) people.delete(person)
  return people
}

/** Whoever has the item, or the editors of its desk who may approve it; nobody once it has been taken up. */
async function reviewersFor(req: PayloadRequest, item: RawItem, actor: string | null | undefined): Promise<Set<string>> {
  if (item.state !== 'inReview') return new Set()
  if (typeof item.holder === 'string' && item.holder !== '') return new Set([item.holder])
  const wrote = toIds(workflowRecord(item).changedBy)
  const editors = await editorsFor(req, item.desk ? toId(item.desk) : undefined, actor ? [...wrote, actor] : wrote)
  return new Set(editors.map(({ id }) => id))
}
