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
export async function verify(payload: Payload, client: SqliteClient, { stories }: Prototypes): Promise<void> {
  const count = async (table: string): Promise<number> => Number((await query(client, `SELECT count(*) AS n FROM "${table}"`))[0]?.n)
  insist((await count('news')) >= size.news, 'too few news items')
  insist((await count('_news_v')) >= size.news * size.revisionsEach, `too few revisions: ${await count('_news_v')}`)
  insist((await count('photos')) >= size.photos, 'too few photos')
  insist((await query(client, 'PRAGMA foreign_key_check')).length === 0, 'a reference leads nowhere')

  const [chief] = (await payload.find({ collection: 'users', where: { roles: { in: ['chiefEditor'] } }, depth: 0, limit: 1 })).docs
  const user = chief && { ...chief, collection: 'users' as const }
  for (const { items, recipe } of stories) {
    for (const original of items) await verifyCopyOf(payload, client, original, recipe.name, user)
  }
}

async function verifyCopyOf(payload: Payload, client: SqliteClient, original: string, name: string, user: unknown): Promise<void> {
  const model = (await payload.findByID({ collection: 'news', id: original, draft: true, depth: 0 })) as unknown as Doc
  const like = `${String(model.headline)}: %`
  const copies = await query(client, "SELECT parent_id AS id FROM _news_v WHERE latest = 1 AND version_headline LIKE ? AND version_state = ? AND version_language = ? ORDER BY id LIMIT 2", [like, String(model.state), String(model.language)])
  insist(copies.length > 0, `no copy of ${name}`)
  for (const { id: copied } of copies) {
    const id = String(copied)
    for (const draft of [true, false]) {
      const [copy, first] = await Promise.all([id, original].map((one) => payload.findByID({ collection: 'news', id: one, draft, depth: 0, locale: 'all' as never })))
      insist(same(copy, first), `shape of ${name}, draft ${draft}`)
    }
    await inTransaction(payload, async (req) => {
      const revision = await newestRevision(req, { collection: 'news', id })
      const approved = (revision?.item.workflow as Doc | undefined)?.approvedHash
      if (revision && ['approved', 'scheduled', 'live'].includes(String(revision.item.state)) && approved) insist(approved === contentHash(revision.item), `approval of ${name}`)
      const kept = ({ gap, outdatedSince }: Doc): string => JSON.stringify([gap, outdatedSince])
      await keepStories(req, [String(revision?.item.story)])
      const after = await newestRevision(req, { collection: 'news', id })
      insist(kept(revision?.item ?? {}) === kept(after?.item ?? {}), `languages of ${name}`)
    })
    const before = (await payload.findByID({ collection: 'news', id, draft: true, depth: 0 })) as unknown as Doc
    const { headline, lead, body, updatedAt } = before
    const saved = (await payload.update({ collection: 'news', id, data: { headline, lead, body, updatedAt } as never, draft: true, user: user as never, overrideAccess: false, depth: 0 })) as unknown as Doc
    for (const field of ['listKey', 'searchKey', 'slug', 'state', 'story', 'speakers', 'quotes']) {
      insist(JSON.stringify(saved[field]) === JSON.stringify(before[field]), `${field} of ${name}: ${JSON.stringify(before[field])} became ${JSON.stringify(saved[field])}`)
    }
  }
}
