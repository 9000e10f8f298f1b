import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import type { Comment } from '../../payload-types.ts'
import { toIds } from '../gatherFacts.ts'
import { newestRevision } from '../newestRevision.ts'
import { workflowOf, type ItemReference, type WorkflowCollection } from '../workflowOptions.ts'

/** What stood in an approval's way, and who said that it no longer does, is for the log. */
export type CommentAction = 'blockByComment' | 'unblockByComment' | 'resolveComment' | 'reopenComment'

const excerptLength = 300

/** In the comment's own transaction: the log, and the job that tells people. */
export const followComment: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'create' ? undefined : (previousDoc as Comment)
  const actions: CommentAction[] = []
  if (Boolean(doc.blocking) !== Boolean(before?.blocking)) actions.push(doc.blocking ? 'blockByComment' : 'unblockByComment')
  if (Boolean(doc.resolved) !== Boolean(before?.resolved)) actions.push(doc.resolved ? 'resolveComment' : 'reopenComment')
  if (actions.length > 0) await recordActions(req, doc, actions)

  const mentionedBefore = toIds(before?.mentions)
  const hasNews = operation === 'create' || toIds(doc.mentions).some((id) => !mentionedBefore.includes(id))
  if (hasNews) await req.payload.jobs.queue({ task: 'followComment', input: { comment: doc.id }, req })
  return doc
}

async function recordActions(req: PayloadRequest, { collection, item, text }: Comment, actions: CommentAction[]): Promise<void> {
  const reference: ItemReference = { collection: collection as WorkflowCollection, id: String(item) }
  const revision = await newestRevision(req, reference)
  if (!revision) return
  const title = workflowOf(req, reference.collection).title(revision.item)
  const state = String(revision.item.state)
  for (const action of actions) {
    const reason = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text
    await record(req, { action, item: { ...reference, title }, from: state, to: state, reason, revision: revision.id })
  }
}
