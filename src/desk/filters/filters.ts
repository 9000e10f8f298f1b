import type { Where } from 'payload'
import { isLanguage } from '#languages/language.ts'
import { isWorkflowCollection, type WorkflowCollection } from '#workflow/workflowOptions.ts'

export const filterNames = ['kind', 'desk', 'language', 'person', 'topic'] as const
export type FilterName = (typeof filterNames)[number]

/** What a list is narrowed to; in the address, so that it can be shared. */
export type Filters = Partial<Record<FilterName, string>>

export type SearchParams = Record<string, string | string[] | undefined>

const isId = (value: string): boolean => /^[\w-]{1,64}$/.test(value)

/** Reads the filters of an address; what means nothing is left out. */
export function readFilters(params: SearchParams): Filters {
  const given = filterNames.flatMap((name) => {
    const value = params[name]
    if (typeof value !== 'string') return []
    const means = name === 'kind' ? isWorkflowCollection(value) : name === 'language' ? isLanguage(value) : isId(value)
    return means ? [[name, value] as const] : []
  })
  return Object.fromEntries(given)
}

/** The same filters as the query of an address. */
export const toQuery = (filters: Filters): string => new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString()

const languageField: Partial<Record<WorkflowCollection, string>> = { news: 'language', quotes: 'originalLanguage' }

/** What the filters ask of a collection, or `none` where nothing of it can fit. */
export function filterWhere({ kind, desk, language, person, topic }: Filters, collection: WorkflowCollection): Where[] | 'none' {
  const spoken = languageField[collection]
  if ((kind && kind !== collection) || (language && !spoken)) return 'none'
  return [
    ...(desk ? [{ desk: { equals: desk } }] : []),
    ...(language && spoken ? [{ [spoken]: { equals: language } }] : []),
    ...(person ? [{ or: [{ holder: { equals: person } }, { filedBy: { equals: person } }] }] : []),
    ...(topic ? [{ topics: { in: [topic] } }] : []),
  ]
}
