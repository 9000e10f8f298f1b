import type { TaskConfig } from 'payload'
import type { Feature } from '#platform/feature.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { tellAboutAccessRequest } from './notifications/tellAboutAccessRequest.ts'
import { tellAboutAssignment } from './notifications/tellAboutAssignment.ts'
import { tellAboutComment } from './notifications/tellAboutComment.ts'
import { tellAboutMove } from './notifications/tellAboutMove.ts'
import { type EmbargoMoved, tellEmbargoMoved } from './notifications/tellEmbargoMoved.ts'
import { followEmbargoMoves } from './publication/embargo/followEmbargoMoves.ts'
import { recordMove } from './publication/changes/recordMove.ts'

/** When an item has moved, the people who worked on it, or are to review it, are told. Queued by `move` in its own transaction. */
const followMove: TaskConfig<{ input: { entry: string; parts?: string[]; whole?: ItemReference }; output: object }> = {
  slug: 'followMove',
  retries: 3,
  inputSchema: [
    { name: 'entry', type: 'text', required: true },
    { name: 'parts', type: 'json' },
    { name: 'whole', type: 'json' },
  ],
  handler: async ({ input: { entry, parts = [], whole }, req }) => {
    await inTransaction(req.payload, (transaction) => tellAboutMove(transaction, entry))
    for (const part of parts) await inTransaction(req.payload, (transaction) => tellAboutMove(transaction, part, whole))
    return { output: {} }
  },
}

/** When an item was given to somebody, they are told. Queued by `assign` in its own transaction. */
const followAssignment: TaskConfig<{ input: { entry: string; holder: string }; output: object }> = {
  slug: 'followAssignment',
  retries: 3,
  inputSchema: [
    { name: 'entry', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    await inTransaction(req.payload, (transaction) => tellAboutAssignment(transaction, input.entry, input.holder))
    return { output: {} }
  },
}

/** When somebody has commented on an item, those whom it concerns are told. Queued in the comment's own transaction. */
const followComment: TaskConfig<{ input: { comment: string }; output: object }> = {
  slug: 'followComment',
  retries: 3,
  inputSchema: [{ name: 'comment', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await inTransaction(req.payload, (transaction) => tellAboutComment(transaction, input.comment))
    return { output: {} }
  },
}

/** When a journalist has asked for access, the press officers are told. Queued in the request's own transaction. */
const followAccessRequest: TaskConfig<{ input: { journalist: string }; output: object }> = {
  slug: 'followAccessRequest',
  retries: 3,
  inputSchema: [{ name: 'journalist', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await inTransaction(req.payload, (transaction) => tellAboutAccessRequest(transaction, input.journalist))
    return { output: {} }
  },
}

/** When the time of an embargo has changed, the journalists who keep to it are told. Queued in the move's own transaction. */
const followEmbargoMove: TaskConfig<{ input: { moved: EmbargoMoved }; output: object }> = {
  slug: 'followEmbargoMove',
  retries: 3,
  inputSchema: [{ name: 'moved', type: 'json', required: true }],
  handler: async ({ input, req }) => {
    await inTransaction(req.payload, (transaction) => tellEmbargoMoved(transaction, input.moved))
    return { output: {} }
  },
}

/**
 * "When this happens, that follows": every side effect of the house, on one page. What follows from what outsiders see
 * begins in `openOffice` and `followClock`: `followChanges` and `workOffChanges`.
 */
export const reactionsFeature: Feature = {
  tasks: [followMove, followAssignment, followComment, followAccessRequest, followEmbargoMove] as TaskConfig[],
  // When outsiders see something else of an item, the feed of public changes is told, in the same transaction; journalists by mail.
  afterMove: [recordMove, followEmbargoMoves],
}
