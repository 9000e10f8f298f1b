import type { PayloadRequest } from 'payload'
import type { RankedFinding } from './finding.ts'

export const workflowCollections = ['news', 'quotes', 'photos', 'events'] as const
export type WorkflowCollection = (typeof workflowCollections)[number]

export const isWorkflowCollection = (value: unknown): value is WorkflowCollection =>
  typeof value === 'string' && (workflowCollections as readonly string[]).includes(value)

export type ItemReference = { collection: WorkflowCollection; id: string }

/** A document as the workflow reads it: raw, with ids for relations and `{kk, ru, en}` for localised fields. */
export type RawItem = Record<string, unknown> & { id: string }

/** When the public can read a story in the state language; undefined where nobody has to wait for that. */
export type KazakhFrom = Date | 'notPlanned' | undefined

export type QuietWindow = { name: string; from: Date; to: Date }

/** What stands in an item's way, and where in the panel it is put right. */
export type Obstacle = { code: string; values: Record<string, string>; about?: { title: string; link: string }[] }

/** What a collection tells the workflow about its items. */
export type WorkflowOptions = {
  title: (item: RawItem) => string
  /** Keys of `languages/messages/fields.ts` without which an item may not go on. */
  missing: (item: RawItem, req: PayloadRequest) => string[] | Promise<string[]>
  /** Items that go the same way with this one: a story's quotes and photos. */
  partsOf?: (item: RawItem) => ItemReference[]
  /** Files that the item shows: cards without a workflow, held back with it under an embargo. */
  documentsOf?: (item: RawItem) => string[]
  /** The quiet periods, running or to come, that the item would break if it were published in them. */
  quietPeriods?: (item: RawItem, req: PayloadRequest) => Promise<QuietWindow[]>
  kazakhFrom?: (item: RawItem, req: PayloadRequest) => Promise<KazakhFrom>
  /** Something outside the item that must be put right before it may go out; a code and values for its sentence. */
  blockedBy?: (item: RawItem, req: PayloadRequest) => Promise<Obstacle | undefined>
  /** What the checks find in an item that is to be submitted. */
  findings?: (item: RawItem, req: PayloadRequest) => Promise<RankedFinding[]>
  /** What follows from a move in the same transaction; `item` is the revision that moved. */
  afterMove?: (item: RawItem, req: PayloadRequest) => Promise<void>
  /** When the public could first see the item elsewhere, before it came to this house. */
  firstPublicAt?: (item: RawItem) => Date | undefined
}

/** The workflow options of a collection; throws for one that has no workflow. */
export function workflowOf(req: PayloadRequest, collection: WorkflowCollection): WorkflowOptions {
  const options: unknown = req.payload.collections[collection]?.config.custom.workflow
  if (!options) throw new Error(`${collection} has no workflow`)
  return options as WorkflowOptions
}
