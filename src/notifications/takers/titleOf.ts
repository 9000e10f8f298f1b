import type { Language } from '#languages/language.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { eventAddress, newsAddress, photoPageAddress, quoteAddress } from '#publication/pageAddresses.ts'
import { byLanguage, textOf, type RawRow } from '#publication/rawFields.ts'
import { isLanguage } from '#languages/language.ts'
import type { WatchedCollection } from './ItemWatches.ts'

const longest = 120
const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text)

/** What a person knows an item by, from a raw row with all languages. */
export function titleOf(collection: WatchedCollection, row: RawRow, language: Language): string {
  switch (collection) {
    case 'news':
      return textOf(row.headline) ?? ''
    case 'quotes':
      return shorten(textIn(byLanguage(row.text), language))
    case 'photos':
      return inLanguage(byLanguage(row.headline), language)?.text ?? shorten(textIn(byLanguage(row.caption), language))
    case 'events':
      return textIn(byLanguage(row.title), language)
  }
}

/** Where outsiders find it. */
export function addressOf(collection: WatchedCollection, row: RawRow, language: Language): string {
  switch (collection) {
    case 'news':
      return newsAddress(isLanguage(row.language) ? row.language : language, String(row.slug))
    case 'quotes':
      return quoteAddress(language, String(row.id))
    case 'photos':
      return photoPageAddress(language, String(row.id))
    case 'events':
      return eventAddress(language, String(row.slug))
  }
}
