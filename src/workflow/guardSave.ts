import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { record } from '#audit/record.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { planningFieldNames } from './assignments/planningFields.ts'
import { readPatience } from './assignments/patience.ts'
import { planningAfterEdit, planningOfNew } from './assignments/planningAfter.ts'
import { contentHash } from './contentHash.ts'
import { readBasedOn, type BasedOn } from './editing/basedOn.ts'
import { refuseStale } from './editing/refuseStale.ts'
import { workflowFieldNames } from './workflowFields.ts'
import { isWorkflowCollection, workflowOf, type RawItem } from './workflowOptions.ts'

type Row = Record<string, unknown>

/**
 * Every save by Payload's own operations is a draft: what the public sees changes through `move` alone. Without this
 * a plain PATCH would write straight into the live text.
 */
export const guardOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const call = args as Row & { data?: Row; overrideAccess?: boolean }
  if (operation === 'restoreVersion' && call.draft !== true) throw new RuleViolation('restoreAsDraft', { status: 409 })
  if (operation === 'restoreVersion') Object.assign(req.context, { restoreBasedOn: readBasedOn(call, req), restoredRevision: call.id })
  if (operation !== 'create' && operation !== 'update') return args
  if (call.data?._status === 'published' || call.publishSpecificLocale || isOn(call.publishAllLocales)) {
    throw new RuleViolation('publishByMove', { status: 403 })
  }
  if (isOn(call.unpublishAllLocales)) throw new RuleViolation('unpublishByMove', { status: 403 })
  // An autosave writes over the newest revision, which may be the one that was approved.
  const basedOn = operation === 'update' ? readBasedOn(call, req) : undefined
  // It travels with the data: of many items that are saved at once each is asked.
  return { ...args, draft: true, autosave: false, ...(basedOn && { data: { ...call.data, basedOn } }) }
}

/** Parameters of an address come as words. */
const isOn = (flag: unknown): boolean => flag === true || flag === 'true'

/**
 * Keeps the workflow's fields out of everybody's hands, and turns a changed text back into a draft that nobody has
 * approved. A save that changes nothing changes nothing here either.
 */
export const guardSave: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const { basedOn, ...row } = data as Row & { basedOn?: BasedOn }
  if (operation === 'create') {
    refuseForeignHand(row, { state: 'draft', publicState: 'never' })
    for (const name of workflowFieldNames) delete row[name]
    const author = toStaffMember(req.user)?.id
    return { ...row, state: 'draft', publicState: 'never', ...planningOfNew(author, await readPatience(req), new Date()), workflow: { changedBy: author ? [author] : [], savedBy: author ?? null } }
  }
  const original = originalDoc as Row
  const kept = Object.fromEntries(workflowFieldNames.map((name) => [name, original[name]]))
  // A restored revision is compared in one language here, but restored in all: it always counts as a change.
  const restored = req.context.isRestoringVersion === true
  const changes = restored || contentHash(row) !== contentHash(original)
  if (changes) {
    const base = restored ? (req.context.restoreBasedOn as BasedOn | undefined) : basedOn
    await refuseStale(req, { collection: collection.slug, basedOn: base, current: original })
  }
  // A move changes no text, but what was read before it would take it back.
  const movedSince = changes && basedOn?.kind === 'revision'
  if (!restored) refuseForeignHand(row, original, movedSince)
  if (!changes) return { ...row, ...kept }
  const planning = planningAfterEdit(original, await readPatience(req), new Date())
  return { ...row, ...kept, ...planning, state: 'draft', publishAt: null, workflow: unapproved(original.workflow, req) }
}

function unapproved(workflow: unknown, req: PayloadRequest): Row {
  const before = (workflow ?? {}) as Row
  const approved = Boolean(before.approvedHash)
  const changedBy = approved || !Array.isArray(before.changedBy) ? [] : (before.changedBy as string[])
  const author = toStaffMember(req.user)?.id
  return {
    ...before,
    changedBy: author && !changedBy.includes(author) ? [...changedBy, author] : changedBy,
    savedBy: author ?? null,
    approvedAt: null,
    approvedBy: null,
    approvedRevision: null,
    approvedHash: null,
    pendingChange: null,
  }
}

/** A value of a workflow field that differs from the stored one is somebody trying another road than `move`. */
function refuseForeignHand(given: Row, stored: Row, movedSince = false): void {
  for (const name of workflowFieldNames) {
    const differs = (value: unknown): string => contentHash({ value: value as Row })
    if (given[name] !== undefined && differs(given[name]) !== differs(stored[name])) {
      if (movedSince && name !== 'state' && name !== 'publicState') continue
      if (movedSince) throw new RuleViolation('movedWhileEdited', { status: 409, values: { state: String(stored.state) } })
      throw new RuleViolation(planningFieldNames.has(name) ? 'planByAssign' : 'stateByMove', { status: 403, values: { field: name } })
    }
  }
}

/** The log and the main row follow a save that took an item out of review, approval or the public; a restored text is always told. */
export const recordSave: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  const { slug } = collection
  if (!isWorkflowCollection(slug)) return doc
  const from = operation === 'create' ? null : (previousDoc as Row).state
  const { id, state, stateSince, dueAt } = doc as RawItem
  const restored = req.context.isRestoringVersion === true
  if (from === state && !restored) return doc
  if (from !== null && from !== state) await writeInPlace(req, { collection: slug, id, fields: { state, stateSince, dueAt, publishAt: null } })
  await record(req, {
    action: operation === 'create' ? 'create' : restored ? 'restore' : 'edit',
    item: { collection: slug, id, title: workflowOf(req, slug).title(doc as RawItem) },
    from: typeof from === 'string' ? from : null,
    to: String(state),
    ...(restored && { revision: String(req.context.restoredRevision) }),
  })
  return doc
}
