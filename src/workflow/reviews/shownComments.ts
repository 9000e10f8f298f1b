import { NotFound, type PayloadRequest } from 'payload'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { toIds } from '../gatherFacts.ts'
import { newestRevision } from '../newestRevision.ts'
import type { ItemReference, RawItem } from '../workflowOptions.ts'
import { resolversOf } from './changeComment.ts'
import { colleaguesOf, type Colleague } from './colleaguesOf.ts'
import type { Passage } from './parseComment.ts'
import { whyNotResolve } from './whyNotResolve.ts'

export type ShownComment = {
  id: string
  thread: string | null
  author: string | null
  /** Null when the account is gone. */
  authorName: string | null
  text: string
  field: string | null
  locale: string | null
  passage: Passage | null
  blocking: boolean
  resolved: boolean
  resolvedByName: string | null
  mentions: Colleague[]
  at: string
  edited: boolean
  mayEdit: boolean
  mayResolve: boolean
}

const shownAtMost = 500

async function readableItem(req: PayloadRequest, reference: ItemReference): Promise<RawItem> {
  const revision = await newestRevision(req, reference)
  const staff = toStaffMember(req.user)
  const desk = revision?.item.desk ? toId(revision.item.desk) : undefined
  if (!revision || !staff || !worksForDesk(staff, desk)) throw new NotFound(req.t)
  return revision.item
}

/** The talk about an item, oldest first, as the request's user sees it. Raises `NotFound`. */
export async function shownComments(req: PayloadRequest, reference: ItemReference): Promise<ShownComment[]> {
  const item = await readableItem(req, reference)
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { item: { equals: reference.id } },
    depth: 0,
    limit: shownAtMost,
    pagination: false,
    sort: '-createdAt',
    req,
  })
  if (docs.length === 0) return []
  const staff = toStaffMember(req.user)
  const people = new Set(docs.flatMap(({ author, resolvedBy, mentions }) => [...[author, resolvedBy].flatMap((one) => (one ? toId(one) : [])), ...toIds(mentions)]))
  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...people] } },
    depth: 0,
    pagination: false,
    select: { name: true },
    req,
  })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  const nameOf = (person: unknown): string | null => (person ? (names.get(toId(person)) ?? null) : null)
  const resolvers = await resolversOf(req, item)
  return docs.toReversed().map((doc) => {
    const author = doc.author ? toId(doc.author) : null
    const { exact, prefix, suffix } = doc.passage ?? {}
    const blocking = Boolean(doc.blocking)
    return {
      id: doc.id,
      thread: doc.thread ?? null,
      author,
      authorName: nameOf(doc.author),
      text: doc.text,
      field: doc.field ?? null,
      locale: doc.locale ?? null,
      passage: exact ? { exact, prefix: prefix ?? '', suffix: suffix ?? '' } : null,
      blocking,
      resolved: Boolean(doc.resolved),
      resolvedByName: nameOf(doc.resolvedBy),
      mentions: users.filter(({ id }) => toIds(doc.mentions).includes(id)).map(({ id, name }) => ({ id, name })),
      at: doc.createdAt,
      edited: Boolean(doc.editedAt),
      mayEdit: author !== null && author === staff?.id,
      mayResolve: staff !== undefined && !doc.thread && !whyNotResolve({ staff, author: author ?? undefined, blocking, ...resolvers }),
    }
  })
}

/** Whom a comment on this item can mention. Raises `NotFound`. */
export async function itemColleagues(req: PayloadRequest, reference: ItemReference): Promise<Colleague[]> {
  const item = await readableItem(req, reference)
  return colleaguesOf(req, item.desk ? toId(item.desk) : undefined)
}
