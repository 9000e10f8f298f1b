import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayDatabase } from '#languages/messages/database.ts'
import { checkDatabaseFile } from './checkDatabaseFile.ts'
import { connectTo } from './writerConnection.ts'

const folder = mkdtempSync(join(tmpdir(), 'media-center-check-'))
const good = join(folder, 'good.db')
const known = ['20260101_first', '20260201_second']

beforeAll(async () => {
  const client = connectTo(`file:${good}`)
  await client.execute('CREATE TABLE payload_migrations (name TEXT, batch INTEGER)')
  await client.execute('CREATE TABLE story (text TEXT)')
  await client.execute("INSERT INTO payload_migrations VALUES ('20260101_first', 1)")
  for (let row = 0; row < 200; row++) {
    await client.execute({ sql: 'INSERT INTO story VALUES (?)', args: ['ә'.repeat(1000)] })
  }
  client.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function copyOf(change: (file: string) => void): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.db`)
  copyFileSync(good, file)
  change(file)
  return file
}

describe('checkDatabaseFile', () => {
  it('a file that is not there, or holds nothing yet, is absent', async () => {
    expect(await checkDatabaseFile(join(folder, 'nowhere.db'), known)).toBe('absent')
    expect(await checkDatabaseFile(copyOf((file) => truncateSync(file, 0)), known)).toBe('absent')
  })

  it('a sound file is fine', async () => {
    expect(await checkDatabaseFile(good, known)).toBe('fine')
  })

  it.each([
    ['databaseNotSqlite', (file: string) => writeFileSync(file, 'Бұл мәтін файлы, дерекқор емес.'), known],
    ['databaseNotSqlite', (file: string) => writeFileSync(file, '{}'), known],
    ['databaseDamaged', (file: string) => truncateSync(file, 20_000), known],
    ['databaseDamaged', (file: string) => writeFileSync(file, readFileSync(file).fill(0x41, 100, 9000)), known],
    ['databaseNewer', () => undefined, []],
  ])('%s', async (code, change, names) => {
    await expect(checkDatabaseFile(copyOf(change), names)).rejects.toMatchObject({ code })
    expect(sayDatabase.has(code)).toBe(true)
  })

  it('databasePushed: tables made in development mode', async () => {
    const file = copyOf(() => undefined)
    const client = connectTo(`file:${file}`)
    await client.execute("INSERT INTO payload_migrations VALUES ('dev', -1)")
    client.close()
    await expect(checkDatabaseFile(file, known)).rejects.toMatchObject({ code: 'databasePushed' })
  })

  it('databaseLocked: another program holds the write lock', async () => {
    const client = connectTo(`file:${good}`)
    await client.execute('BEGIN EXCLUSIVE')
    await expect(checkDatabaseFile(good, known, 100)).rejects.toMatchObject({ code: 'databaseLocked' })
    await client.execute('ROLLBACK')
    client.close()
    expect(await checkDatabaseFile(good, known)).toBe('fine')
  })
})
