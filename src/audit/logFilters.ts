import type { Where } from 'payload'
import { z } from 'zod'
import { fold } from '#languages/fold.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'

const day = z.iso.date()
const empty = z.literal('').transform(() => undefined)

const schema = z.object({
  person: z.union([empty, z.string().regex(/^[\w-]{1,64}$/)]).optional(),
  action: z.union([empty, z.string().regex(/^\w{1,40}$/)]).optional(),
  item: z.union([empty, z.string().max(300)]).optional(),
  from: z.union([empty, day]).optional(),
  to: z.union([empty, day]).optional(),
  page: z.union([empty, z.coerce.number().int().min(1).max(100_000)]).optional(),
})

/** What the log is narrowed to: ids of a person and an item or a part of its title, and days by the clock of Almaty. */
export type LogFilters = z.infer<typeof schema>

/** Reads the filters of an address; raises `logFilterWrong` (400) with the name of the wrong one. */
export function readLogFilters(params: Record<string, string | string[] | undefined>): LogFilters {
  const known = Object.fromEntries(Object.entries(params).filter(([name]) => name in schema.shape))
  const { data, error } = schema.safeParse(known)
  if (data) return data
  throw new RuleViolation('logFilterWrong', { status: 400, values: { field: String(error.issues[0]?.path[0] ?? '') } })
}

const dayLength = 86_400_000
const startOf = (date: string): Date => new Date(`${date}T00:00:00+05:00`)

/** The filters as the database is asked. */
export function logWhere({ person, action, item, from, to }: LogFilters): Where {
  const title = item && fold(item).replace(/[%_]/g, ' ').trim()
  return {
    and: [
      ...(person ? [{ actor: { equals: person } }] : []),
      ...(action ? [{ action: { equals: action } }] : []),
      ...(item ? [{ or: [{ item: { equals: item } }, ...(title ? [{ titleKey: { contains: title } }] : [])] }] : []),
      ...(from ? [{ at: { greater_than_equal: startOf(from).toISOString() } }] : []),
      ...(to ? [{ at: { less_than: new Date(startOf(to).getTime() + dayLength).toISOString() } }] : []),
    ],
  }
}

/** The same filters as the query of an address, on another page. */
export const toLogQuery = (filters: LogFilters, page = 1): string =>
  new URLSearchParams(Object.entries({ ...filters, page: page > 1 ? String(page) : undefined }).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
