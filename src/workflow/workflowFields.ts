import type { Field } from 'payload'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { planningFields } from './assignments/planningFields.ts'
import { publicStates, states } from './states.ts'

/**
 * Only plain fields: `move` writes them in place, and neither database can write lists or localised fields so
 * without touching the rest of the row.
 */
const readOnly = { readOnly: true, position: 'sidebar', disableBulkEdit: true } as const
/** In the list, but not in the form: `MoveButtons` shows it there. */
const onlyListed = { condition: () => false, disableBulkEdit: true } as const
const hidden = { hidden: true, disableBulkEdit: true } as const

const date = (name: string): Field => ({ name, type: 'date', index: true, admin: hidden })
const text = (name: string): Field => ({ name, type: 'text', admin: hidden })
const json = (name: string): Field => ({ name, type: 'json', admin: hidden })

export const workflowFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    label: sayWorkflow.labels('state'),
    options: states.map((state) => ({ value: state, label: sayWorkflow.labels(state) })),
    admin: onlyListed,
  },
  {
    name: 'publicState',
    type: 'select',
    required: true,
    defaultValue: 'never',
    index: true,
    label: sayWorkflow.labels('publicState'),
    options: publicStates.map((state) => ({ value: state, label: sayWorkflow.labels(`public_${state}`) })),
    admin: onlyListed,
  },
  date('publishAt'),
  {
    name: 'releaseAt',
    type: 'date',
    index: true,
    label: sayWorkflow.labels('releaseAt'),
    admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' }, condition: (data) => Boolean(data?.releaseAt) },
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: sayWorkflow.labels('publishedAt'),
    admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' }, condition: (data) => Boolean(data?.publishedAt) },
  },
  date('correctedAt'),
  // Of the last public note, whether a correction or an update.
  date('notedAt'),
  date('withdrawnAt'),
  {
    name: 'workflow',
    type: 'group',
    admin: hidden,
    fields: [
      date('submittedAt'),
      text('submittedBy'),
      date('approvedAt'),
      text('approvedBy'),
      text('approvedRevision'),
      text('approvedHash'),
      date('reinstatedAt'),
      text('urgentBy'),
      text('withdrawalReason'),
      text('lastReason'),
      text('savedBy'),
      json('changedBy'),
      json('reviewedBy'),
      json('changeNotes'),
      json('pendingChange'),
      json('quietOverride'),
    ],
  },
  ...planningFields,
]

/** Public note of what was mended or added in a live item. */
export type ChangeNote = { kind: 'correction' | 'update'; note: string; at: string }

const workflowFieldNames = workflowFields.flatMap((field) => ('name' in field ? [field.name] : []))

/**
 * Fields of a document that are not its content: they neither count as a change nor go into the approved hash. The
 * addresses of a photo's file are computed anew with each reading.
 */
export const notContent = new Set([
  ...workflowFieldNames,
  '_status',
  // What lists are searched by, made from the content.
  'listKey',
  // What the server keeps of a story's languages.
  'translatedFrom',
  'outdatedSince',
  'gap',
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'url',
  'thumbnailURL',
])

export { workflowFieldNames }
