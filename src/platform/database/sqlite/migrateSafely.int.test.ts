import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFeatures, testDatabase } from '../../../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../../../tests/support/tinyPayload.ts'
import { backupFolder } from './copyDatabase.ts'
import type { SqliteMigration } from './sqliteDatabase.ts'
import { sqliteFile } from './sqliteFile.ts'
import { connectTo, type SqliteClient } from './writerConnection.ts'

const database = testDatabase({ empty: true })
const file = sqliteFile(database.url)
let payload: Payload
let client: SqliteClient

const done: SqliteMigration = { name: '20260101_first', up: () => Promise.resolve(), down: () => Promise.resolve() }

beforeAll(async () => {
  if (databaseFeatures.kind === 'mongodb') return
  payload = await tinyPayload({ url: database.url })
  for (let number = 0; number < 5; number++) {
    const note = await payload.create({ collection: 'notes', data: { text: `${number}` } } as never)
    const data = { title: `${number}`, label: 'қаз', notes: [note.id], kinds: ['a'], rows: [{ value: '1' }] }
    const { id } = await payload.create({ collection: 'stories', data, draft: true } as never)
    await payload.update({ collection: 'stories', id, locale: 'ru', data: { label: 'рус' }, draft: true } as never)
  }
  client = connectTo(database.url)
  await client.execute("UPDATE payload_migrations SET name = '20260101_first', batch = 1")
})
afterAll(async () => {
  client?.close()
  await payload?.destroy()
  await database.drop()
})

async function rowCounts(): Promise<Record<string, number>> {
  const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
  const counts: Record<string, number> = {}
  for (const { name } of tables.rows) {
    if (name === 'payload_migrations') continue
    const { rows } = await client.execute(`SELECT count(*) AS n FROM "${String(name)}"`)
    counts[String(name)] = Number(rows[0]?.n)
  }
  return counts
}

/** Rebuilds tables as Drizzle generates it: the pragma is on again after the first, before the next is dropped. */
async function rebuilds(tables: string[]): Promise<string[]> {
  const statements = ['PRAGMA foreign_keys=OFF;']
  for (const [index, table] of tables.entries()) {
    const { rows } = await client.execute({ sql: 'SELECT sql FROM sqlite_master WHERE name = ?', args: [table] })
    const create = String(rows[0]?.sql).replace(/CREATE TABLE [`"]\w+[`"]/, `CREATE TABLE \`__new_${table}\``)
    statements.push(
      `${create};`,
      `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
      `DROP TABLE \`${table}\`;`,
      `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    )
    if (index === 0) statements.push('PRAGMA foreign_keys=ON;')
  }
  return statements
}

const migration = (name: string, statements: string[]): SqliteMigration => ({
  ...done,
  name,
  up: async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
})

const rebuilt = ['users', 'notes', 'stories', '_stories_v', 'payload_jobs']

describe.skipIf(databaseFeatures.kind === 'mongodb')('migrateSafely [SQLite only]', () => {
  it('a table rebuild loses rows when it is run the way it was generated', async () => {
    const copy = `${dirname(file)}/careless.db`
    await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
    const careless = connectTo(`file:${copy}`)
    for (const statement of await rebuilds(rebuilt)) await careless.execute(statement)
    const { rows } = await careless.execute('SELECT count(*) AS n FROM _stories_v_locales')
    careless.close()
    expect(rows[0]?.n).toBe(0)
  })

  it('keeps every row of every table through the same rebuild', async () => {
    const before = await rowCounts()
    expect(before).toMatchObject({ stories: 5, stories_locales: 5, stories_rels: 5, stories_rows: 5, _stories_v: 10 })
    expect(before._stories_v_locales).toBeGreaterThanOrEqual(15)
    const statements = await rebuilds(rebuilt)
    await payload.db.migrate({ migrations: [done, migration('20260201_rebuild', statements)] } as never)
    expect(await rowCounts()).toEqual(before)
    expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
    const story = await payload.find({ collection: 'stories', locale: 'all', draft: true, limit: 1 } as never)
    expect(story.docs[0]).toMatchObject({ label: { kk: 'қаз', ru: 'рус' }, kinds: ['a'] })
    await payload.create({ collection: 'notes', data: { text: 'after' } } as never)
  })

  it('copies the file first and keeps the newest five copies', async () => {
    const known = [done, migration('20260201_rebuild', [])]
    for (let number = 1; number <= 6; number++) {
      known.push(migration(`20260301_${number}`, []))
      await payload.db.migrate({ migrations: known } as never)
    }
    const copies = readdirSync(backupFolder(file))
    expect(copies).toHaveLength(5)
    const newest = connectTo(`file:${backupFolder(file)}/${String(copies.sort().at(-1))}`)
    expect((await newest.execute('SELECT count(*) AS n FROM stories')).rows[0]?.n).toBe(5)
    newest.close()
    const { rows } = await client.execute('SELECT name FROM payload_migrations')
    for (const { name } of known) expect(rows.map((row) => row.name)).toContain(name)
    await payload.db.migrate({ migrations: known } as never)
    expect(readdirSync(backupFolder(file)).sort()).toEqual(copies)
    expect(existsSync(file)).toBe(true)
  })

  it.each([
    ['fails halfway', ['CREATE TABLE half (x)', 'DELETE FROM notes', 'SELECT * FROM nowhere'], /nowhere/],
    ['leaves references to nothing', ['CREATE TABLE half (x)', 'DELETE FROM stories'], /references/],
  ])('a migration that %s changes nothing and names the copy', async (_, statements, reason) => {
    const before = await rowCounts()
    const { rows } = await client.execute('SELECT name FROM payload_migrations')
    const known = rows.map(({ name }) => ({ ...done, name: String(name) }))
    const migrations = [...known, migration('20260401_good', ['CREATE TABLE good (x)']), migration('20260402_bad', statements)]
    await expect(payload.db.migrate({ migrations } as never)).rejects.toMatchObject({
      code: 'migrationFailed',
      values: { reason: expect.stringMatching(reason), backup: expect.stringContaining('backups') },
    })
    expect(await rowCounts()).toEqual(before)
    await payload.create({ collection: 'notes', data: {} } as never)
  })

  it('refuses a database that a newer program has changed', async () => {
    await expect(payload.db.migrate({ migrations: [done] } as never)).rejects.toMatchObject({ code: 'databaseNewer' })
  })
})
