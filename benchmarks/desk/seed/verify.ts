import type { Payload } from 'payload'
import { keepStories } from '#content/news/translations/keepStories.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import type { SqliteClient } from '#platform/database/sqlite/writerConnection.ts'
import { contentHash } from '#workflow/contentHash.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import { size } from '../size.ts'
import type { Prototypes } from './prototypes.ts'
import { query } from './rowTree.ts'

type Doc = Record<string, unknown>

/** What a document is made of, without its words: names, kinds, and how many of each. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, shapeOf(one)]))
  return value === null ? 'null' : typeof value
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(shapeOf(a)) === JSON.stringify(shapeOf(b))

class Unequal extends Error {}
const insist = (holds: boolean, what: string): void => {
  if (!holds) throw new Unequal(`The copies are not what the use cases would have made: ${what}`)
}

/**
 * Proves the copies against the house's own code: read by Payload they have the shape of their originals, their
 * approvals hold, a save that changes nothing changes nothing, and what the server keeps of a story's languages is
 * what it would work out now.
 */
export async function verify(payload: Payload, client: SqliteClient, { stories }: Prototypes, copyOf: Map<string, string>): Promise<void> {
  const count = async (table: string): Promise<number> => Number((await query(client, `SELECT count(*) AS n FROM "${table}"`))[0]?.n)
  insist((await count('news')) >= size.news, 'too few news items')
  insist((await count('_news_v')) >= size.news * size.revisionsEach, `too few revisions: ${await count('_news_v')}`)
  insist((await count('photos')) >= size.photos, 'too few photos')
  insist((await query(client, 'PRAGMA foreign_key_check')).length === 0, 'a reference leads nowhere')

  const [chief] = (await payload.find({ collection: 'users', where: { roles: { in: ['chiefEditor'] } }, depth: 0, limit: 1 })).docs
  const user = chief && { ...chief, collection: 'users' as const }
  for (const { items, recipe } of stories) {
    for (const original of items) await verifyCopy(payload, { original, id: copyOf.get(original) ?? '', name: recipe.name }, user)
  }
}

async function verifyCopy(payload: Payload, { original, id, name }: { original: string; id: string; name: string }, user: unknown): Promise<void> {
  for (const draft of [true, false]) {
    const [copy, first] = await Promise.all([id, original].map((one) => payload.findByID({ collection: 'news', id: one, draft, depth: 0, locale: 'all' as never })))
    insist(same(copy, first), `shape of ${name}, draft ${draft}`)
  }
  await inTransaction(payload, async (req) => {
    const newest = async (): Promise<Doc> => (await newestRevision(req, { collection: 'news', id }))?.item ?? {}
    const item = await newest()
    const approved = (item.workflow as Doc | undefined)?.approvedHash
    if (['approved', 'scheduled', 'live'].includes(String(item.state)) && approved) insist(approved === contentHash(item), `approval of ${name}`)
    const kept = ({ gap, outdatedSince }: Doc): string => JSON.stringify([gap, outdatedSince])
    await keepStories(req, [String(item.story)])
    insist(kept(item) === kept(await newest()), `languages of ${name}`)
  })
  const before = (await payload.findByID({ collection: 'news', id, draft: true, depth: 0 })) as unknown as Doc
  const { headline, lead, body, updatedAt } = before
  const saved = (await payload.update({ collection: 'news', id, data: { headline, lead, body, updatedAt } as never, draft: true, user: user as never, overrideAccess: false, depth: 0 })) as unknown as Doc
  for (const field of ['listKey', 'searchKey', 'slug', 'state', 'story', 'speakers', 'quotes']) {
    insist(JSON.stringify(saved[field]) === JSON.stringify(before[field]), `${field} of ${name}: ${JSON.stringify(before[field])} became ${JSON.stringify(saved[field])}`)
  }
}
