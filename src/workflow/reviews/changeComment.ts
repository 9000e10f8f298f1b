import type { PayloadRequest } from 'payload'
import { toId, toStaffMember } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { Comment } from '../../payload-types.ts'
import { contentHash } from '../contentHash.ts'
import { toIds, workflowRecord } from '../gatherFacts.ts'
import { newestRevision } from '../newestRevision.ts'
import type { RawItem, WorkflowCollection } from '../workflowOptions.ts'
import { authorsOf } from './authorsOf.ts'
import { parseFlag, parseMentions, parseText } from './parseComment.ts'
import { whyNotResolve } from './whyNotResolve.ts'
import { deskOf, refuseStrangers } from './writeComment.ts'

type Row = Record<string, unknown>

const plain = ['collection', 'item', 'thread', 'field', 'locale', 'passage', 'resolvedAt', 'editedAt', 'createdAt']
const people = ['author', 'resolvedBy']

/**
 * A comment after a change of its words or its mark (its author's alone) or of `resolved` (see `whyNotResolve`).
 * Everything else stays as it was written. Raises `RuleViolation`.
 */
export async function changeComment(req: PayloadRequest, given: Row, original: Comment): Promise<Row> {
  refuseForeignHand(given, original)
  const kept = Object.fromEntries([...plain, ...people].map((name) => [name, original[name as keyof Comment]]))
  const text = given.text === original.text ? original.text : parseText(given.text)
  const blocking = parseFlag(given.blocking, 'blocking')
  const mentions = parseMentions(given.mentions)
  const resolved = parseFlag(given.resolved, 'resolved')
  const desk = await sameOrNewDesk(req, given, original)

  const isReworded = text !== original.text || differs(mentions, original.mentions)
  const isMarked = blocking !== Boolean(original.blocking)
  const isResolved = resolved !== Boolean(original.resolved)
  if (original.thread && (blocking || resolved)) throw new RuleViolation('replyHasNoState', { status: 422 })
  const staff = toStaffMember(req.user)
  if (staff && (isReworded || isMarked) && staff.id !== authorOf(original)) throw new RuleViolation('commentNotYours', { status: 403 })
  if (isReworded) await refuseStrangers(req, desk, mentions.filter((id) => !toIds(original.mentions).includes(id)))
  if (isResolved) await refuseToResolve(req, original)
  return {
    ...kept,
    desk,
    text,
    blocking,
    mentions,
    resolved,
    ...(isReworded && { editedAt: new Date().toISOString() }),
    ...(isResolved && { resolvedAt: resolved ? new Date().toISOString() : null, resolvedBy: resolved ? (staff?.id ?? null) : null }),
  }
}

const authorOf = ({ author }: Comment): string | undefined => (author ? toId(author) : undefined)

/** The hash of contents makes nothing of empty values, which the two databases write differently. */
const differs = (a: unknown, b: unknown): boolean => contentHash({ value: a }) !== contentHash({ value: b })

function refuseForeignHand(given: Row, original: Comment): void {
  const idOf = (value: unknown): unknown => (value ? toId(value) : null)
  const isForeign = (name: string): boolean => given[name] !== undefined && differs(given[name], original[name as keyof Comment])
  const isOtherPerson = (name: string): boolean => given[name] !== undefined && idOf(given[name]) !== idOf(original[name as keyof Comment])
  if (plain.some(isForeign) || people.some(isOtherPerson)) throw new RuleViolation('commentFieldFixed', { status: 403 })
}

/** A comment follows its item to another desk, and goes nowhere else. */
async function sameOrNewDesk(req: PayloadRequest, given: Row, { desk, collection, item }: Comment): Promise<string | undefined> {
  const before = desk ? toId(desk) : undefined
  const wanted = given.desk ? toId(given.desk) : undefined
  if (wanted === undefined || wanted === before) return before
  if (wanted === (await deskOf(req, { collection: collection as WorkflowCollection, id: String(item) }))) return wanted
  throw new RuleViolation('commentFieldFixed', { status: 403 })
}

async function refuseToResolve(req: PayloadRequest, comment: Comment): Promise<void> {
  const staff = toStaffMember(req.user)
  if (!staff) return
  const revision = await newestRevision(req, { collection: comment.collection as WorkflowCollection, id: String(comment.item) })
  if (!revision) throw new RuleViolation('commentNoItem', { status: 404 })
  const { item } = revision
  const refusal = whyNotResolve({ staff, author: authorOf(comment), blocking: Boolean(comment.blocking), ...(await resolversOf(req, item)) })
  if (refusal) throw new RuleViolation(refusal.code, refusal)
}

/** What `whyNotResolve` asks about the item. */
export const resolversOf = async (req: PayloadRequest, item: RawItem) => ({
  desk: item.desk ? toId(item.desk) : undefined,
  changedBy: toIds(workflowRecord(item).changedBy),
  authors: await authorsOf(req, item),
})
