import type { PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { authorsOf } from '#workflow/reviews/authorsOf.ts'
import { isWorkflowCollection, workflowOf } from '#workflow/workflowOptions.ts'
import type { Comment } from '../payload-types.ts'

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
  const { docs: already } = await req.payload.find({ collection: 'notices', where: { entry: { equals: id } }, depth: 0, pagination: false, req })
  for (const notice of already) people.delete(toId(notice.to))
  people.delete(writer)
  if (people.size === 0) return

  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...people, writer] } },
    depth: 0,
    pagination: false,
    req,
  })
  const writerName = users.find((user) => user.id === writer)?.name
  const title = workflowOf(req, reference.collection).title(revision.item)
  const desk = revision.item.desk ? toId(revision.item.desk) : undefined
  const link = `/admin/collections/${reference.collection}/${reference.id}?comment=${id}${comment.locale ? `&locale=${comment.locale}` : ''}`
  for (const user of users) {
    const staff = toStaffMember({ ...user, collection: 'users' })
    if (user.id === writer || !staff || !worksForDesk(staff, desk)) continue
    const language = toLanguage(user.language)
    const values = { title, who: writerName ?? sayComment(language, 'goneAuthor'), text: excerpt(comment.text) }
    const text = sayComment(language, noticeFor(user.id, comment, { mentioned, inThread }), values)
    await req.payload.create({ collection: 'notices', data: { to: user.id, text, entry: id, link, read: false }, req })
  }
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
