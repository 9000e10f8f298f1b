import type { TaskConfig } from 'payload'
import type { Feature } from '#platform/feature.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { tellAboutMove } from './notifications/tellAboutMove.ts'

/** When an item has moved, the people who worked on it are told. Queued by `move` in its own transaction. */
const followMove: TaskConfig<{ input: { entry: string }; output: object }> = {
  slug: 'followMove',
  retries: 3,
  inputSchema: [{ name: 'entry', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await inTransaction(req.payload, (transaction) => tellAboutMove(transaction, input.entry))
    return { output: {} }
  },
}

/** "When this happens, that follows": every side effect of the house, on one page. */
export const reactionsFeature: Feature = { tasks: [followMove as TaskConfig] }
