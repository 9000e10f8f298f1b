import { fold } from '#languages/fold.ts'

// In SQLite `%` and `_` stand for anything and cannot be escaped; their wide twins are plain letters, on both sides.
const literal = (text: string): string => text.replaceAll('%', '％').replaceAll('_', '＿').replaceAll('\\', '＼')

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const longest = 4000

/** What a list is searched by: all of an item's names, in all languages, folded. */
export const toListKey = (values: unknown[]): string =>
  literal(fold([...new Set(values.flatMap(textsOf))].join(' '))).slice(0, longest)

/** The words of a search, as they stand in a list key. */
export const toListWords = (search: string): string[] => literal(fold(search.slice(0, 200))).split(' ').filter(Boolean)
