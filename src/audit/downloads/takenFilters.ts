import type { Where } from 'payload'
import { z } from 'zod'

export const takenCollections = ['news', 'quotes', 'photos', 'documents', 'events', 'shoots'] as const

const empty = z.literal('').transform(() => undefined)

const schema = z.object({
  collection: z.union([empty, z.enum(takenCollections)]).optional(),
  item: z.union([empty, z.string().regex(/^[\w-]{1,64}$/)]).optional(),
  until: z.union([empty, z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/).refine((text) => !Number.isNaN(Date.parse(`${text}:00+05:00`)))]).optional(),
})

/** Of which item the report is, and until which moment by the clock of Almaty. */
export type TakenFilters = z.infer<typeof schema>

/** Reads the report's address; undefined where it is no such thing. */
export function readTakenFilters(params: Record<string, string | string[] | undefined>): TakenFilters | undefined {
  return schema.safeParse(Object.fromEntries(['collection', 'item', 'until'].map((name) => [name, params[name]]))).data
}

/** Downloads of the item before the moment. */
export const takenWhere = ({ collection, item, until }: TakenFilters): Where => ({
  and: [{ collection: { equals: collection ?? '' } } as Where, { item: { equals: item ?? '' } } as Where, ...(until ? [{ at: { less_than: new Date(`${until}:00+05:00`).toISOString() } } as Where] : [])],
})

export const toTakenQuery = (filters: TakenFilters): string => new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
