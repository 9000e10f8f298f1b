/** In characters. */
export const commentLimits = { text: 5000, passage: 2000, context: 64, mentions: 20 } as const
