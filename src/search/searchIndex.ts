import type { Language } from '#languages/language.ts'
import { parseQuery } from './analysis/parseQuery.ts'
import { splitWords } from './analysis/splitWords.ts'
import type { IndexFile } from './index/IndexFile.ts'
import type { Kind } from './index/SearchEntry.ts'
import { expandTerm } from './ranking/expandTerm.ts'
import { type Candidate, type Filters, findCandidates } from './ranking/findCandidates.ts'
import { hasPhrases } from './ranking/hasPhrases.ts'
import { type Marked, markMatches } from './ranking/markMatches.ts'
import { weighEntries } from './ranking/weighEntries.ts'

export type Sort = 'fit' | 'date'

export type SearchOrder = {
  text: string
  /** The reader's: of two language versions that fit alike, this one is shown. */
  language: Language
  kind?: Kind
  filters?: Filters
  sort?: Sort
  page?: number
  perPage?: number
  /** In a quiet period campaign items leave all lists. */
  withoutCampaign?: boolean
}

export type Hit = { kind: Kind; item: string; language: Language; at: string | undefined; title: Marked; passage: Marked }

export type Found = {
  hits: Hit[]
  /** Of the chosen kind, or of all. */
  total: number
  counts: Record<Kind, number>
  page: number
  pages: number
  /** The question as it was meant, where a word of it is written nowhere. */
  meant?: string
  /** What stood between quotation marks is nowhere in these words: they were looked for apart. */
  phraseGivenUp: boolean
}

type Weighed = { entry: Candidate; weight: number }

/** What weighs less than this part of the best one shares only the commonest words with the question. */
const leastPart = 0.2
const ownLanguagePart = 0.4
const phraseFactor = 1.2

/** One result a story and a card: in the reader's language, unless another one fits far better. */
function bestOfGroups(weighed: Weighed[], language: Language): Weighed[] {
  const best = new Map<string, Weighed>()
  const own = new Map<string, Weighed>()
  for (const one of weighed) {
    const { grp } = one.entry
    if (one.weight > (best.get(grp)?.weight ?? 0)) best.set(grp, one)
    if (one.entry.language === language) own.set(grp, one)
  }
  return [...best].map(([grp, { entry, weight }]) => {
    const inOwn = own.get(grp)
    return { entry: inOwn && inOwn.weight >= weight * ownLanguagePart ? inOwn.entry : entry, weight }
  })
}

const byFit = (a: Weighed, b: Weighed): number => b.weight - a.weight || b.entry.id - a.entry.id
const byDate = (a: Weighed, b: Weighed): number => (b.entry.at ?? 0) - (a.entry.at ?? 0) || byFit(a, b)

function toMeant(text: string, corrections: [word: string, meant: string][]): string {
  const known = new Map(corrections)
  return splitWords(text).toReversed().reduce((done, { text: word, start, end }) => {
    const meant = known.get(word)
    return meant === undefined ? done : `${done.slice(0, start)}${meant}${done.slice(end)}`
  }, text)
}

const nothing = (page: number): Found => ({ hits: [], total: 0, counts: countKinds([]), page, pages: 0, phraseGivenUp: false })

function countKinds(found: Weighed[]): Record<Kind, number> {
  const counts: Record<Kind, number> = { story: 0, quote: 0, speaker: 0, photo: 0, event: 0 }
  for (const { entry } of found) counts[entry.kind] += 1
  return counts
}

type Text = { id: number; title: string; text: string }

/** Searches in one index. Whatever is asked is answered; what is shown of it has still to pass `findPublic`. */
export function searchIndex(file: IndexFile, order: SearchOrder): Found {
  const { language, kind, filters = {}, sort = 'fit', page = 1, perPage = 20, withoutCampaign = false } = order
  const { text, terms: asked, phrases, isPhrase } = parseQuery(order.text)
  const terms = asked.map((term) => expandTerm(file, term))
  const weigh = weighEntries(file, terms)
  const weighed = findCandidates(file, { terms, filters, withoutCampaign }).map((entry): Weighed => ({ entry, weight: weigh(entry) }))
  const together = phrases.length > 0 ? weighed.filter(({ entry }) => hasPhrases(phrases)(entry)) : []
  const phraseGivenUp = phrases.length > 0 && together.length === 0
  // Beside other words a name between quotation marks comes first; alone, it is all that is wanted.
  const onlyPhrases = together.length > 0 && isPhrase
  if (!onlyPhrases) for (const one of together) one.weight *= phraseFactor
  const groups = bestOfGroups(onlyPhrases ? together : weighed, language)
  const least = leastPart * Math.max(0, ...groups.map(({ weight }) => weight))
  const found = groups.filter(({ weight }) => weight >= least && weight > 0)
  if (found.length === 0) return nothing(page)

  const ofKind = found.filter(({ entry }) => kind === undefined || entry.kind === kind)
  const shown = ofKind.toSorted(sort === 'date' ? byDate : byFit).slice((page - 1) * perPage, page * perPage)
  const ids = shown.map(({ entry }) => entry.id)
  const rows = file.all<Text>(`select id, title, text from texts where id in (${ids.map(() => '?').join()})`, ...ids)
  const texts = new Map(rows.map((row) => [row.id, row]))
  const mark = markMatches(terms)
  const corrections = terms.flatMap(({ word, meant }): [string, string][] => (meant ? [[word, meant]] : []))
  return {
    hits: shown.map(({ entry: { id, kind: itsKind, item, language: itsLanguage, at, titleWords, stems } }) => ({
      kind: itsKind,
      item,
      language: itsLanguage,
      at: at === null ? undefined : new Date(at).toISOString(),
      title: mark.whole(texts.get(id)?.title ?? '', stems),
      passage: mark.passage(texts.get(id)?.text ?? '', stems.subarray(titleWords)),
    })),
    total: ofKind.length,
    counts: countKinds(found),
    page,
    pages: Math.ceil(ofKind.length / perPage),
    ...(corrections.length > 0 && { meant: toMeant(text, corrections) }),
    phraseGivenUp,
  }
}
