import type { PayloadRequest } from 'payload'
import { sayComment } from '#languages/messages/comments.ts'
import { toId } from '#people/users/staff.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { authorsOf } from '#workflow/reviews/authorsOf.ts'
import { isWorkflowCollection, workflowOf } from '#workflow/workflowOptions.ts'
import type { Comment } from '../payload-types.ts'
import { tell } from './tell.ts'

const excerptLength = 300

/**
 * Tells those whom a comment mentions, those who talk in its thread, and those whose work the item is: each once, and
 * never whoever wrote it. Running twice for one comment tells nobody twice; nobody is told of what they may not read.
 */
export async function tellAboutComment(req: PayloadRequest, id: string): Promise<void> {
  const comment = await req.payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true, req })
  if (!comment || !isWorkflowCollection(comment.collection) || !comment.item) return
  const reference = { collection: comment.collection, id: comment.item }
  const revision = await newestRevision(req, reference)
  if (!revision) return

  const mentioned = new Set(Array.isArray(comment.mentions) ? comment.mentions.map(String) : [])
  const inThread = await peopleInThread(req, comment)
  const people = new Set([...mentioned, ...inThread, ...(await authorsOf(req, revision.item))])
  const writer = comment.author ? toId(comment.author) : ''
  people.delete(writer)
  const writerName = writer && (await req.payload.findByID({ collection: 'users', id: writer, depth: 0, disableErrors: true, select: { name: true }, req }))?.name
  const title = workflowOf(req, reference.collection).title(revision.item)
  await tell(req, people, {
    entry: id,
    desk: revision.item.desk ? toId(revision.item.desk) : undefined,
    link: `/admin/collections/${reference.collection}/${reference.id}?comment=${id}${comment.locale ? `&locale=${comment.locale}` : ''}`,
    say: (language, user) => {
      const values = { title, who: writerName || sayComment(language, 'goneAuthor'), text: excerpt(comment.text) }
      return sayComment(language, noticeFor(user.id, comment, { mentioned, inThread }), values)
    },
  })
}

const excerpt = (text: string): string => (text.length > excerptLength ? `${text.slice(0, excerptLength).trimEnd()}…` : text)

/** What concerns this reader most. */
function noticeFor(id: string, { blocking }: Comment, { mentioned, inThread }: Record<'mentioned' | 'inThread', Set<string>>) {
  if (mentioned.has(id)) return 'noticeMentioned'
  if (inThread.has(id)) return 'noticeReplied'
  return blocking ? 'noticeBlocked' : 'noticeCommented'
}

/** Who has written in the thread of a reply, and who was called into it. */
async function peopleInThread(req: PayloadRequest, { thread }: Comment): Promise<Set<string>> {
  if (!thread) return new Set()
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { or: [{ id: { equals: thread } }, { thread: { equals: thread } }] },
    depth: 0,
    pagination: false,
    select: { author: true, mentions: true },
    req,
  })
  return new Set(docs.flatMap(({ author, mentions }) => [...(author ? [toId(author)] : []), ...(Array.isArray(mentions) ? mentions.map(String) : [])]))
}
