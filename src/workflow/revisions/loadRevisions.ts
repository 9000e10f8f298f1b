import { NotFound, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import { toId } from '#people/users/staff.ts'
import type { State } from '../states.ts'
import type { RawItem } from '../workflowOptions.ts'

/** Whatever keeps its versions: items, and cards of speakers and documents. */
export type Versioned = { collection: CollectionSlug; id: string }

/** One saved version of an item, as a list shows it. */
export type RevisionLine = {
  id: string
  /** The first revision has 1; only a list knows. */
  number?: number
  at: string
  /** Who saved it; undefined for the system and for people who are gone. */
  by: string | undefined
  state: State | undefined
  /** The public sees, or has last seen, this one. */
  published: boolean
}

export type RevisionList = { revisions: RevisionLine[]; newest: RevisionLine | undefined; olderThan: string | undefined }

const linesAtOnce = 100
const looksAt = { parent: true, updatedAt: true, version: { state: true, _status: true, workflow: { savedBy: true } } } as const

/** Asks as the request's user, who sees the revisions that their desks had. */
const asReader = (req: PayloadRequest) => ({ depth: 0, locale: 'all' as const, overrideAccess: false, user: req.user, req })

/** The revisions of an item, the newest first, without their texts; `before` leads to older ones. */
export async function listRevisions(req: PayloadRequest, { collection, id }: Versioned, before?: string): Promise<RevisionList> {
  const find = (where: Where[], limit: number) =>
    req.payload.findVersions({
      ...asReader(req),
      collection,
      where: { and: [{ parent: { equals: id } }, ...where] },
      sort: ['-updatedAt', '-id'],
      limit,
      select: looksAt as never,
    })
  const { docs, totalDocs, hasNextPage } = await find(before ? [{ updatedAt: { less_than: before } }] : [], linesAtOnce)
  const newest = before ? (await find([], 1)).docs : docs.slice(0, 1)
  const lines = await toLines(req, [...docs, ...newest])
  const revisions = lines.slice(0, docs.length).map((line, at) => ({ ...line, number: totalDocs - at }))
  return { revisions, newest: lines[docs.length], olderThan: hasNextPage ? revisions.at(-1)?.at : undefined }
}

export type FullRevision = { line: RevisionLine; item: RawItem }

/** The texts of these revisions of an item, the oldest first. Raises `NotFound` for one that is not the item's or not the reader's to see. */
export async function loadRevisions(req: PayloadRequest, { collection, id }: Versioned, revisions: readonly string[]): Promise<FullRevision[]> {
  const wanted = [...new Set(revisions)]
  const { docs } = await req.payload.findVersions({
    ...asReader(req),
    collection,
    where: { and: [{ parent: { equals: id } }, { id: { in: wanted } }] },
    sort: ['updatedAt', 'id'],
    limit: wanted.length,
    pagination: false,
  })
  if (docs.length < wanted.length) throw new NotFound(req.t)
  const lines = await toLines(req, docs)
  return lines.map((line, at) => ({ line, item: { ...(docs[at]?.version as unknown as RawItem), id } }))
}

type Found = { id: unknown; updatedAt: string; version: object }
type Kept = { state?: State; _status?: string; workflow?: { savedBy?: string | null } }

async function toLines(req: PayloadRequest, found: readonly Found[]): Promise<RevisionLine[]> {
  const kept = found.map(({ version }) => version as Kept)
  const people = [...new Set(kept.flatMap(({ workflow }) => workflow?.savedBy ?? []))]
  const { docs } = people.length === 0 ? { docs: [] } : await req.payload.find({ collection: 'users', where: { id: { in: people } }, depth: 0, pagination: false, select: { name: true }, req })
  const names = new Map(docs.map((user) => [toId(user), user.name]))
  return found.map(({ id, updatedAt }, at) => ({
    id: String(id),
    at: updatedAt,
    by: names.get(kept[at]?.workflow?.savedBy ?? ''),
    state: kept[at]?.state,
    published: kept[at]?._status === 'published',
  }))
}
