import { transitionNames } from '#workflow/transitions.ts'

/** A second look and the taking down of what is out are decided one by one. */
export const bulkActions = ['claim', 'release', ...transitionNames.filter((name) => !['confirm', 'withdraw', 'reinstate', 'publishUrgently'].includes(name))] as const
export type BulkAction = 'claim' | 'release' | (typeof transitionNames)[number]

export const bulkLimit = 50
