import type { Where } from 'payload'
import { toListWords } from './listKey.ts'

const searching = ['like', 'contains']

function condition(field: string, operators: unknown, title: string): Where {
  const entries = Object.entries((operators ?? {}) as Record<string, unknown>)
  const isSearch = ([operator, value]: [string, unknown]): boolean => searching.includes(operator) && typeof value === 'string'
  if ((field !== 'listKey' && field !== title) || !entries.some(isSearch)) return { [field]: operators } as Where
  const words = entries.filter(isSearch).flatMap(([, value]) => toListWords(String(value)))
  const rest = entries.filter((entry) => !isSearch(entry))
  return {
    and: [
      ...words.map((word): Where => ({ listKey: { contains: word } })),
      ...(rest.length > 0 ? [{ [field]: Object.fromEntries(rest) } as Where] : []),
    ],
  }
}

/** A search by the title as a search by the key, word by word: case and Kazakh letters make no difference there. */
export function inListKey(where: Where, title: string): Where {
  const conditions = Object.entries(where).map(([name, value]): Where => {
    if ((name === 'and' || name === 'or') && Array.isArray(value)) return { [name]: value.map((one: Where) => inListKey(one, title)) }
    return condition(name, value, title)
  })
  return conditions.length === 1 ? (conditions[0] ?? {}) : { and: conditions }
}
