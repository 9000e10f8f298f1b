export const priorities = ['urgent', 'normal', 'low'] as const
export type Priority = (typeof priorities)[number]

/** An item from before there were priorities has the normal one. */
export const toPriority = (value: unknown): Priority => priorities.find((one) => one === value) ?? 'normal'
