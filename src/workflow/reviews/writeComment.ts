import type { PayloadRequest } from 'payload'
import { isLanguage } from '#languages/language.ts'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { Comment } from '../../payload-types.ts'
import { newestRevision } from '../newestRevision.ts'
import { isWorkflowCollection, type ItemReference } from '../workflowOptions.ts'
import { colleaguesOf } from './colleaguesOf.ts'
import { commentedField, holdsText } from './commentedField.ts'
import { parseFlag, parseMentions, parsePassage, parseText, parseWord } from './parseComment.ts'

type Row = Record<string, unknown>

/** A new comment as it is kept: author, desk and dates are the server's own. Raises `RuleViolation`. */
export async function writeComment(req: PayloadRequest, given: Row): Promise<Row> {
  const staff = toStaffMember(req.user)
  if (!staff) throw new RuleViolation('commentNeedsAuthor', { status: 403 })
  refuseForeignHand(given, staff.id)
  const text = parseText(given.text)
  const blocking = parseFlag(given.blocking, 'blocking')
  const mentions = parseMentions(given.mentions)
  const place = placeOf(given)

  const parent = await parentOf(req, parseWord(given.thread, 'thread'))
  if (parent && (blocking || parseFlag(given.resolved, 'resolved'))) throw new RuleViolation('replyHasNoState', { status: 422 })
  const reference = referenceOf(given, parent)
  const desk = await deskOf(req, reference)
  if (!worksForDesk(staff, desk)) throw new RuleViolation('commentNoItem', { status: 404 })
  await refuseStrangers(req, desk, mentions)
  return {
    collection: reference.collection,
    item: reference.id,
    desk,
    thread: parent ? (parent.thread ?? parent.id) : null,
    author: staff.id,
    text,
    blocking,
    resolved: false,
    mentions,
    ...(parent ? {} : placeIn(req, reference, place)),
  }
}

function refuseForeignHand(given: Row, author: string): void {
  const foreign = (given.author && toId(given.author) !== author) || given.resolvedAt || given.resolvedBy || given.editedAt
  if (foreign || given.resolved === true) throw new RuleViolation('commentFieldFixed', { status: 403 })
}

async function parentOf(req: PayloadRequest, thread: string | undefined): Promise<Comment | undefined> {
  if (!thread) return undefined
  const { docs } = await req.payload.find({ collection: 'comments', where: { id: { equals: thread } }, depth: 0, limit: 1, pagination: false, req })
  const [parent] = docs
  if (!parent) throw new RuleViolation('commentGone', { status: 404 })
  return parent
}

/** A reply belongs where its thread does. */
function referenceOf(given: Row, parent: Comment | undefined): ItemReference {
  const collection = parseWord(given.collection, 'collection') ?? parent?.collection
  const id = parseWord(given.item, 'item') ?? parent?.item
  const elsewhere = parent && (parent.collection !== collection || parent.item !== id)
  if (!isWorkflowCollection(collection) || !id || elsewhere) throw new RuleViolation('commentNoItem', { status: 404 })
  return { collection, id }
}

/** The desk that an item has now. Raises `commentNoItem` when there is no such item. */
export async function deskOf(req: PayloadRequest, reference: ItemReference): Promise<string | undefined> {
  const revision = await newestRevision(req, reference)
  if (!revision) throw new RuleViolation('commentNoItem', { status: 404 })
  return revision.item.desk ? toId(revision.item.desk) : undefined
}

/** A mention is an invitation to read: nobody is invited to what they may not see. */
export async function refuseStrangers(req: PayloadRequest, desk: string | undefined, mentions: string[]): Promise<void> {
  if (mentions.length === 0) return
  const colleagues = new Set((await colleaguesOf(req, desk)).map(({ id }) => id))
  if (!mentions.every((id) => colleagues.has(id))) throw new RuleViolation('mentionNotOfDesk', { status: 422 })
}

type Place = { field: string | undefined; locale: string | undefined; passage: ReturnType<typeof parsePassage> }

const placeOf = (given: Row): Place => ({
  field: parseWord(given.field, 'field'),
  locale: parseWord(given.locale, 'locale'),
  passage: parsePassage(given.passage),
})

function placeIn(req: PayloadRequest, { collection }: ItemReference, { field: path, locale, passage }: Place): Row {
  const field = path === undefined ? undefined : commentedField(req, collection, path)
  if (path !== undefined && !field) throw new RuleViolation('commentFieldUnknown', { status: 422 })
  if (passage && !(field && holdsText(field))) throw new RuleViolation('commentNotUnderstood', { status: 400, values: { part: 'passage' } })
  const hasLanguages = field !== undefined && 'localized' in field && field.localized === true
  return { field: path ?? null, locale: hasLanguages && isLanguage(locale) ? locale : null, ...(passage && { passage }) }
}
