import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublicByIds } from '#publication/findPublic.ts'
import { topicAddress } from '#publication/pageAddresses.ts'
import { splitWords, toPlainLetters } from './analysis/splitWords.ts'
import { toCyrillic } from './analysis/toCyrillic.ts'
import type { IndexFile } from './index/IndexFile.ts'
import { facet, type Kind } from './index/SearchEntry.ts'
import { askIndex, findShown } from './search.ts'

export type Suggestion = { kind: Kind | 'topic'; title: string; language: Language; address: string }

/** People and topics first: they are few, and what is looked for most. */
const most = { speaker: 3, topic: 3, story: 5, event: 2 } as const

const longest = 100

type Row = { kind: keyof typeof most; item: string; language: Language; grp: string; title: string }

const sql = `
  select kind, item, language, grp, title from titles join entries on entries.id = titles.rowid join texts on texts.id = titles.rowid
  where titles match ? order by titles.rowid desc limit ?
`

/** Titles with words that begin as those typed, each once, in the reader's language where there is that. */
export function suggestTitles(file: IndexFile, text: string, language: Language): Row[] {
  const words = splitWords(toPlainLetters(text).slice(0, longest)).slice(0, 8)
  if (words.length === 0) return []
  const match = words.map(({ text: word }) => `words : (${[word, ...toCyrillic(word)].map((one) => `"${one}"*`).join(' OR ')})`).join(' AND ')
  return (Object.keys(most) as (keyof typeof most)[]).flatMap((kind) => {
    const rows = file.all<Row>(sql, `${match} AND facets : "${facet.kind(kind)}"`, most[kind] * 6)
    const byGroup = new Map<string, Row>()
    for (const row of rows) if (!byGroup.has(row.grp) || row.language === language) byGroup.set(row.grp, row)
    const own = [...byGroup.values()].toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
    return own.slice(0, most[kind])
  })
}

/** What somebody who is typing may be looking for; nothing while the index is being built. */
export async function suggest(payload: Payload, text: string, language: Language): Promise<Suggestion[]> {
  const rows = askIndex((file) => suggestTitles(file, text, language)) ?? []
  const items = rows.filter((row): row is Row & { kind: Kind } => row.kind !== 'topic')
  const topicIds = rows.filter(({ kind }) => kind === 'topic').map(({ item }) => item)
  const [shownOf, topics] = await Promise.all([findShown(payload, items, language), findPublicByIds(payload, 'topics', topicIds, ['slug'])])
  return rows.flatMap((row): Suggestion[] => {
    const { kind, item, title } = row
    const slug = topics.get(item)?.slug
    const address = kind === 'topic' ? slug && topicAddress(language, slug) : shownOf({ kind, item })?.address
    return address ? [{ kind, title, language: row.language, address }] : []
  })
}
