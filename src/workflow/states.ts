/** Where the newest revision of an item stands. */
export const states = ['draft', 'inReview', 'changesRequested', 'approved', 'scheduled', 'live', 'withdrawn'] as const
export type State = (typeof states)[number]

/** What outsiders see of an item, whatever its newest revision is. */
export const publicStates = ['never', 'live', 'withdrawn'] as const
export type PublicState = (typeof publicStates)[number]
