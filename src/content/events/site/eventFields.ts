import type { PublicEvent } from '#publication/publicContent.ts'

/** What a list shows of an event. */
export const eventFields = ['title', 'startsAt', 'place', 'slug'] as const

export type RowEvent = Pick<PublicEvent, 'id' | (typeof eventFields)[number]>
