import type { Language } from '#languages/language.ts'

/** By what the quotes bank is narrowed: slugs, the year of the words, the language that they were said in. */
export type QuoteQuery = { speaker?: string; topic?: string; year?: string; language?: Language }

/** What the values look like. The addresses that are kept in memory are bounded by the same. */
export const quoteParameters = { speaker: /^[\w-]{1,150}$/, topic: /^[\w-]{1,150}$/, year: /^(?:19|20)\d\d$/, language: /^(?:kk|ru|en)$/ }

/** The filters of an address in one order, without those left open; undefined for what can be none. */
export function readQuoteQuery(given: Record<string, string | string[] | undefined>): string | undefined {
  const kept = new URLSearchParams()
  for (const [name, looks] of Object.entries(quoteParameters)) {
    const value = given[name]
    if (!value) continue
    if (typeof value !== 'string' || !looks.test(value)) return undefined
    kept.set(name, value)
  }
  return kept.toString()
}

/** Reads back what `readQuoteQuery` has written. */
export const toQuoteQuery = (query: string): QuoteQuery => Object.fromEntries(new URLSearchParams(query))
