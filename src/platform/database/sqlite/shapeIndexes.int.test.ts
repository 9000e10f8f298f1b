import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftNews, edit } from '../../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { databaseFeatures } from '../../../../tests/support/testDatabase.ts'
import { loadStory } from '#content/news/site/loadStory.ts'
import { connectTo, type SqliteClient } from './writerConnection.ts'

describe.skipIf(databaseFeatures.kind === 'mongodb')('indexes of what the panel asks [SQLite only]', () => {
  let office: Office
  let client: SqliteClient
  // Its own: the plan of a statement leaves the connection in the past.
  let explainer: SqliteClient
  beforeAll(async () => {
    office = await openOffice()
    for (let number = 0; number < 3; number += 1) await edit(office, await draftNews(office), { lead: `Нақтыланды ${number}` })
    const adapter = office.payload.db as unknown as { client: SqliteClient; clientConfig: { url: string } }
    client = adapter.client
    explainer = connectTo(adapter.clientConfig.url)
  })
  afterAll(() => {
    explainer?.close()
    return office?.close()
  })

  /** How SQLite answers what `ask` asks of a table, in its own words. */
  async function plansOf(ask: () => Promise<unknown>): Promise<string[]> {
    const asked: Parameters<SqliteClient['execute']>[0][] = []
    const plain = client.execute.bind(client)
    client.execute = (statement) => (asked.push(statement), plain(statement))
    await ask().finally(() => (client.execute = plain))
    const plans = []
    for (const statement of asked) {
      const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
      const { rows } = await explainer.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      plans.push(...rows.map(({ detail }) => String(detail)))
    }
    return plans
  }

  const find = (collection: 'news' | 'quotes', more: object) => office.payload.find({ collection, draft: true, depth: 0, limit: 10, ...more } as never)

  it.each([
    ['what is in a state, the most pressing first', { where: { state: { equals: 'draft' } }, sort: 'dueAt', pagination: false }, /latest=\? AND version_state=\?/],
    ['what goes out next', { where: { state: { equals: 'scheduled' } }, sort: 'publishAt', pagination: false }, /latest=\? AND version_state=\?/],
    ['the newest first', { sort: '-updatedAt' }, /version_updated_at_idx \(latest=\?\)/],
    ['the last made first', { sort: '-createdAt' }, /version_created_at_idx \(latest=\?\)/],
    ['of one desk', { where: { desk: { equals: 'x' } }, sort: 'dueAt' }, /latest=\? AND version_desk_id=\?/],
    ['tasks of all desks', { where: { dueAt: { exists: true } }, sort: 'dueAt', pagination: false }, /version_due_at_idx \(latest=\? AND version_due_at>\?\)/],
    ['the versions of a story', { where: { story: { in: ['x', 'y'] } } }, /latest=\? AND version_story=\?/],
    ['by a word of its key', { where: { listKey: { like: 'штаб' } }, limit: 1 }, /INDEX _news_v_version_version_list_key_idx \(latest=\?\)/],
  ])('the newest revisions: %s', async (_, more, plan) => {
    expect(await plansOf(() => find('news', more))).toContainEqual(expect.stringMatching(plan))
  })

  it('whose task an item is stands in the index: a row has it behind its whole text', async () => {
    const { rows } = await client.execute("SELECT name FROM pragma_index_info('version_desk_version_dueAt_idx') ORDER BY seqno")
    expect(rows.map(({ name }) => name)).toEqual([
      'latest', 'version_desk_id', 'version_due_at', 'version_state', 'version_holder', 'version_filed_by', 'version_workflow_submitted_by', 'version_public_state', 'version_workflow_urgent_by',
    ]) // prettier-ignore
  })

  it('languages, lists and revisions of a document are found by the document', async () => {
    const plans = await plansOf(async () => {
      await find('quotes', {})
      await office.payload.find({ collection: 'news', depth: 0 })
      await office.payload.db.findVersions({ collection: 'news', where: { and: [{ parent: { equals: 'x' } }, { latest: { equals: true } }] }, pagination: false, limit: 1 })
    })
    expect(plans).toContainEqual(expect.stringContaining('_quotes_v_locales_owner_idx'))
    expect(plans).toContainEqual(expect.stringContaining('news_texts_owner_idx'))
    expect(plans).toContainEqual(expect.stringContaining('_news_v_parent_idx (parent_id=? AND latest=?)'))
    expect(plans.filter((step) => /^SCAN .*__locales/.test(step))).toEqual([])
  })

  it('what has a name in its address, or had it, is found by index', async () => {
    const plans = await plansOf(() => loadStory(office.payload, 'kk', 'joq'))
    expect(plans.filter((step) => step.endsWith('news_texts_text_idx (text=?)'))).toHaveLength(2)
    expect(plans.filter((step) => /^SCAN news$/.test(step))).toEqual([])
  })

  it('SQLite knows how many rows there are after every start', async () => {
    await client.execute('DELETE FROM sqlite_stat1')
    await office.payload.db.connect?.()
    const { rows } = await client.execute("SELECT count(*) AS n FROM sqlite_stat1 WHERE tbl = '_news_v'")
    expect(Number(rows[0]?.n)).toBeGreaterThan(0)
  })
})
