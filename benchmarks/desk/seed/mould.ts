import type { Payload } from 'payload'
import { toListKey } from '#content/list-search/listKey.ts'
import { hashOfParts } from '#content/news/translations/storyParts.ts'
import { fold } from '#languages/fold.ts'
import type { SqliteClient } from '#platform/database/sqlite/writerConnection.ts'
import { contentHash } from '#workflow/contentHash.ts'
import { notContent } from '#workflow/workflowFields.ts'
import { readTree, type PartTables, type TableRows } from './rowTree.ts'
import { finderOf, toPieces, toTemplates, type Pieces, type Templates } from './templates.ts'

type Kind = 'news' | 'quotes' | 'photos'
export type Headline = { text: string; slug: string }
/** A content whose hash an approval or a translation remembers. */
export type Hashed = { pieces: Pieces; hash: (item: Record<string, unknown>) => string }

export type Mould = {
  templates: Templates
  /** Ids that a copy has of its own. */
  ids: Set<string>
  headlines: Headline[]
  fileNames: string[]
  hashed: Map<string, Hashed>
}

/** Where the originals lie, and the words in them that stand for people. */
export type Source = { payload: Payload; client: SqliteClient; parts: PartTables; names: string[] }

/** Everything that belongs to some items: their rows, revisions, log, talk and notices. */
export async function takeMould({ payload, client, parts, names }: Source, items: Partial<Record<Kind, string[]>>): Promise<Mould> {
  const kinds = Object.entries(items) as [Kind, string[]][]
  const read = (table: string, column: string, values: string[]) => readTree(client, parts, { table, column, values })
  const tree: TableRows[] = []
  for (const [kind, ids] of kinds) tree.push(...(await read(kind, 'id', ids)))
  const all = kinds.flatMap(([, ids]) => ids)
  tree.push(...(await read('audit_entries', 'item', all)), ...(await read('comments', 'item', all)))
  tree.push(...(await read('notices', 'link', kinds.flatMap(([kind, ids]) => ids.map((id) => `/admin/collections/${kind}/${id}`)))))

  const rowsOf = (table: string) => tree.filter((one) => one.table === table).flatMap(({ rows }) => rows)
  const news = rowsOf('news')
  const headlines = [...news, ...rowsOf('_news_v').map((row) => ({ headline: row.version_headline, slug: row.version_slug }))].flatMap(
    ({ headline, slug }) => (headline ? [{ text: String(headline), slug: String(slug) }] : []),
  )
  const fileNames = rowsOf('photos').map(({ filename }) => String(filename))
  const words = [...headlines.flatMap(({ text, slug }) => [text, fold(text), toListKey([text]), slug]), ...fileNames.flatMap((name) => [name, toListKey([name])]), ...names]
  const finder = finderOf([...new Set(words)])
  return {
    templates: toTemplates(tree, finder),
    ids: new Set([...tree.flatMap(({ rows }) => rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))), ...news.map(({ story }) => String(story))]),
    headlines,
    fileNames,
    hashed: await hashedContents(payload, kinds, finder),
  }
}

async function hashedContents(payload: Payload, kinds: [Kind, string[]][], finder: RegExp): Promise<Map<string, Hashed>> {
  const hashed = new Map<string, Hashed>()
  for (const [collection, ids] of kinds) {
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({ collection, where: { parent: { in: ids } }, locale: 'all', pagination: false, limit: 0 })
    for (const { version } of docs) {
      // What counts in neither hash remembers hashes itself.
      const content = Object.fromEntries(Object.entries(version).filter(([name]) => !notContent.has(name)))
      const pieces = toPieces(JSON.stringify(content), finder)
      hashed.set(contentHash(version), { pieces, hash: contentHash })
      if (collection === 'news') hashed.set(hashOfParts(version), { pieces, hash: hashOfParts })
    }
  }
  return hashed
}
