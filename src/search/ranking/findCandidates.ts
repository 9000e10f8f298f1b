import type { Language } from '#languages/language.ts'
import type { IndexFile } from '../index/IndexFile.ts'
import { facet, type Kind, kinds } from '../index/SearchEntry.ts'
import type { ExpandedTerm } from './expandTerm.ts'

export type Filters = {
  speaker?: string
  topic?: string
  desk?: string
  language?: Language
  /** Moments; `to` is not included. */
  from?: Date
  to?: Date
}

export type Candidate = {
  id: number
  kind: Kind
  item: string
  language: Language
  grp: string
  at: number | null
  titleWords: number
  words: number
  /** Of the title and then of the text, as hashes in their order. */
  stems: Uint32Array
}

/** How many of a kind are weighed. Behind them are texts that share only the commonest words with what is asked. */
export const mostCandidates = 250
const mostFromTitles = 100
const mostAlternatives = 15

/** A word of FTS5's language that means itself. */
export const quote = (stem: string): string => `"${stem.replaceAll('"', '')}"`

/** The stems that answer a word best; where there is none of the first level, whatever is alike. */
export function alternatives({ found }: ExpandedTerm, most = mostAlternatives): string[] {
  const best = Math.min(...found.map(({ level }) => level))
  return found
    .filter(({ level }) => level === best)
    .toSorted((a, b) => b.entries - a.entries)
    .slice(0, most)
    .map(({ stem }) => quote(stem))
}

const entriesOf = ({ found }: ExpandedTerm): number => found.reduce((sum, { level, entries }) => sum + (level === 0 ? entries : 0), 0)

/** The rarest words, as long as they are rare together, and always one: the others only tell their entries apart. */
function tellingTerms(terms: ExpandedTerm[]): ExpandedTerm[] {
  const telling: ExpandedTerm[] = []
  let sum = 0
  for (const term of terms.toSorted((a, b) => entriesOf(a) - entriesOf(b))) {
    sum += entriesOf(term)
    if (telling.length > 0 && sum > mostCandidates) break
    telling.push(term)
  }
  return telling
}

const anyOf = (terms: ExpandedTerm[]): string => `(${terms.flatMap((term) => alternatives(term)).join(' OR ')})`

type Search = { terms: ExpandedTerm[]; filters: Filters; withoutCampaign: boolean }

function facetsOf({ filters: { speaker, topic, desk, language }, withoutCampaign }: Search, kind?: Kind): string {
  const wanted = [
    ...(kind ? [facet.kind(kind)] : []),
    ...(speaker ? [facet.speaker(speaker)] : []),
    ...(topic ? [facet.topic(topic)] : []),
    ...(desk ? [facet.desk(desk)] : []),
    ...(language ? [facet.language(language)] : []),
  ]
  const unwanted = [facet.kind('topic'), ...(withoutCampaign ? [facet.campaign] : [])]
  const allowed = wanted.map((token) => ` AND facets : ${quote(token)}`).join('')
  return `${allowed} NOT facets : (${unwanted.map(quote).join(' OR ')})`
}

const newest = 'order by lookup.rowid desc limit ?'
const sql = {
  anyDay: `select rowid as id from lookup where lookup match ? ${newest}`,
  within: `select id from lookup join entries on id = lookup.rowid where lookup match ? and at >= ? and at < ? ${newest}`,
  // One row for all: handing over a thousand blobs takes longer than finding them.
  entries: `
    select json_group_array(json_array(id, kind, item, language, grp, at, title_words, words, length(stems))) as fields, cast(group_concat(stems, '') as blob) as stems
    from entries where id in (select value from json_each(?))
  `,
}

type Fields = [id: number, kind: Kind, item: string, language: Language, grp: string, at: number | null, titleWords: number, words: number, bytes: number]

const farthest = 8.64e15

/** Some megabytes: the newest entries are candidates of nearly every question. */
const mostKept = 4000
const kept = new WeakMap<IndexFile, { generation: number; entries: Map<number, Candidate> }>()

function readEntries(file: IndexFile, ids: Set<number>): Candidate[] {
  let known = kept.get(file)
  if (known?.generation !== file.generation || known.entries.size > mostKept) {
    known = { generation: file.generation, entries: new Map() }
    kept.set(file, known)
  }
  const { entries } = known
  const missing = [...ids].filter((id) => !entries.has(id))
  const [row] = missing.length > 0 ? file.all<{ fields: string; stems: ArrayBuffer | null }>(sql.entries, JSON.stringify(missing)) : []
  let start = 0
  for (const [id, kind, item, language, grp, at, titleWords, words, bytes] of JSON.parse(row?.fields ?? '[]') as Fields[]) {
    entries.set(id, { id, kind, item, language, grp, at, titleWords, words, stems: new Uint32Array(row?.stems ?? new ArrayBuffer(0), start, bytes / 4) })
    start += bytes
  }
  return [...ids].flatMap((id) => entries.get(id) ?? [])
}

/**
 * Entries worth weighing: those with the rarest words, and those with any in the title; of more than fit, the newest. A
 * few short look-ups, whatever the number of entries that have the word «Қазақстан».
 */
export function findCandidates(file: IndexFile, search: Search): Candidate[] {
  const known = search.terms.filter(({ found }) => found.length > 0)
  if (known.length === 0) return []
  const { from, to } = search.filters
  const find = (match: string, most: number, kind?: Kind): number[] => {
    const asked = `(${match})${facetsOf(search, kind)}`
    const rows =
      from || to
        ? file.all<{ id: number }>(sql.within, asked, from?.getTime() ?? -farthest, to?.getTime() ?? farthest, most)
        : file.all<{ id: number }>(sql.anyDay, asked, most)
    return rows.map(({ id }) => id)
  }
  const telling = `{title text} : ${anyOf(tellingTerms(known))}`
  const all = [...find(`title : ${anyOf(known)}`, mostFromTitles), ...find(telling, mostCandidates)]
  if (all.length >= mostCandidates) {
    // Even the rarest word is common: the few with all words must not be missed, nor the kinds that have few entries.
    const together = known.map((term) => `{title text} : ${anyOf([term])}`).join(' AND ')
    if (known.length > 1) all.push(...find(together, mostCandidates))
    for (const kind of kinds) all.push(...find(telling, mostCandidates, kind))
  }
  return readEntries(file, new Set(all))
}
