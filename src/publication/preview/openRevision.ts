import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Language } from '#languages/language.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { toId } from '#people/users/staff.ts'
import { loadRevisions, type RevisionLine } from '#workflow/revisions/loadRevisions.ts'
import type { ItemReference, WorkflowCollection } from '#workflow/workflowOptions.ts'
import type { PublicContent } from '../publicContent.ts'
import { toRow, type RawRow } from '../rawFields.ts'
import { toPublic } from '../toPublic.ts'

export type OpenedRevision<Collection extends WorkflowCollection = WorkflowCollection> = {
  [Name in Collection]: { collection: Name; content: PublicContent[Name]; line: RevisionLine; item: ItemReference; /** That of the reader. */ language: Language; req: PayloadRequest }
}[Collection]

/** `nobody` is asked to sign in; whoever may not read the item learns no more than that there is none. */
export type OpeningAnswer = OpenedRevision | 'nobody' | 'unknown'

/** One saved version of an item as outsiders would know it, for staff who may read both the item and the version. */
export async function openRevision(payload: Payload, headers: Headers, { collection, revision }: { collection: WorkflowCollection; revision: string }): Promise<OpeningAnswer> {
  const { user } = await payload.auth({ headers })
  if (!user) return 'nobody'
  const staff = toStaffMember(user)
  if (!staff) return 'unknown'
  const req = await createLocalReq({ user }, payload)
  const id = await parentOf(req, collection, revision)
  if (!id) return 'unknown'
  const item = { collection, id }
  const [found] = await loadRevisions(req, item, [revision])
  if (!found) return 'unknown'
  const content = toPublic[collection](asPublished(found.item, found.line))
  return { collection, content, line: found.line, item, language: user.language, req } as OpenedRevision
}

/** The item of a revision, where the reader may read both. */
async function parentOf(req: PayloadRequest, collection: WorkflowCollection, revision: string): Promise<string | undefined> {
  if (!/^[\w-]{1,100}$/.test(revision)) return undefined
  const asReader = { collection, limit: 1, depth: 0, overrideAccess: false, pagination: false, user: req.user, req } as const
  const { docs } = await req.payload.findVersions({ ...asReader, where: { id: { equals: revision } }, select: { parent: true } as never })
  const parent = docs[0]?.parent
  if (!parent) return undefined
  const { docs: items } = await req.payload.find({ ...asReader, where: { id: { equals: toId(parent) } }, draft: true, select: {} as never })
  return items[0] && toId(items[0])
}

/** What has not gone out yet goes out when it is planned to, or now. */
function asPublished(item: RawRow, { at }: RevisionLine): RawRow {
  const { publishedAt, publishAt, releaseAt } = toRow(item)
  return { ...item, publishedAt: publishedAt ?? publishAt ?? releaseAt ?? at }
}
