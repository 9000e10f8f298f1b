import { parseQuery, type Term } from '../analysis/parseQuery.ts'
import { withoutMark } from '../analysis/stemWord.ts'
import type { IndexFile } from '../index/IndexFile.ts'
import { facet, type Orientation } from '../index/SearchEntry.ts'
import { expandTerm, type ExpandedTerm } from '../ranking/expandTerm.ts'
import { alternatives, quote } from '../ranking/findCandidates.ts'

export type PhotoOrder = {
  text: string
  person?: string
  place?: string
  /** Ids. */
  event?: string
  topic?: string
  orientation?: Orientation
  /** Moments; `to` is not included. */
  from?: Date
  to?: Date
  page: number
  perPage: number
}

export type FoundPhotos = {
  /** The newest first. */
  ids: string[]
  total: number
  pages: number
  /** Words of the index that were meant, where nothing is written as the question. */
  meant?: string
}

const most = 40

const anyStem = (term: ExpandedTerm): string => `{title text} : (${alternatives(term, most).join(' OR ')})`

/** A stem of three letters is the beginning of half of all names: then the whole word is looked for. */
const beginningsOf = ({ word, stems }: Term): string[] => [...new Set(stems.map((stem) => (withoutMark(stem).length > 3 ? withoutMark(stem) : word).replace(/ь$/, '')))]

/** Every word must be the beginning of one in the name: «Сейітова» finds «Сейітовамен», «Айгүл Сейіт» finds both. */
const named = (name: string | undefined, token: (word: string) => string): string[] =>
  parseQuery(name ?? '').terms.map((term) => `facets : (${beginningsOf(term).map((word) => `${quote(token(word))} *`).join(' OR ')})`)

const facets = ({ person, place, event, topic, orientation }: PhotoOrder): string[] => [
  `facets : ${quote(facet.kind('photo'))}`,
  ...(event ? [`facets : ${quote(facet.event(event))}`] : []),
  ...(topic ? [`facets : ${quote(facet.topic(topic))}`] : []),
  ...(orientation ? [`facets : ${quote(facet.orientation(orientation))}`] : []),
  ...named(person, facet.person),
  ...named(place, facet.place),
]

const within = 'lookup match ? and (? is null or at >= ?) and (? is null or at < ?)'
const sources = {
  /** Words may answer in any language of a photo, or in several. */
  words: `(select item, max(at) as at from lookup join entries on id = lookup.rowid where ${within} group by item)`,
  firsts: `(select item, at from lookup join entries on id = lookup.rowid where ${within})`,
}

/** Searches for photos in one index: all words, or, where no photo has all, any of them. */
export function searchPhotos(file: IndexFile, order: PhotoOrder): FoundPhotos {
  const { page, perPage } = order
  const [from, to] = [order.from?.getTime() ?? null, order.to?.getTime() ?? null]
  const ask = (match: string[], source: keyof typeof sources) => {
    const sql = `select item, count(*) over () as total from ${sources[source]} order by at desc, item limit ? offset ?`
    const rows = file.all<{ item: string; total: number }>(sql, match.join(' AND '), from, from, to, to, perPage, (page - 1) * perPage)
    const total = rows[0]?.total ?? 0
    return { ids: rows.map(({ item }) => item), total, pages: Math.ceil(total / perPage) }
  }
  const filters = facets(order)
  const { terms: asked, text } = parseQuery(order.text)
  if (asked.length === 0) return ask([...filters, `facets : ${quote(facet.first)}`], 'firsts')
  const terms = asked.map((term) => expandTerm(file, term))
  const known = terms.filter(({ found }) => found.length > 0)
  if (known.length === 0) return { ids: [], total: 0, pages: 0 }
  const words = known.map(anyStem)
  const all = ask([...filters, ...words], 'words')
  const found = all.total > 0 || known.length === 1 || page > 1 ? all : ask([...filters, `(${words.join(' OR ')})`], 'words')
  const meant = terms.reduce((done, one) => (one.meant ? done.replace(new RegExp(one.word, 'i'), one.meant) : done), text)
  return { ...found, ...(meant !== text && { meant }) }
}
