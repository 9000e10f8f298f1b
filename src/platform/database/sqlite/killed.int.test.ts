import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { momentsOfDeath } from '../../../../tests/support/momentsOfDeath.ts'
import { databaseFeatures, testDatabase } from '../../../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../../../tests/support/tinyPayload.ts'
import { sqliteFile } from './sqliteFile.ts'
import { connectTo } from './writerConnection.ts'

const database = testDatabase({ empty: true })

beforeAll(async () => {
  const payload = await tinyPayload({ url: database.url })
  await payload.destroy()
})
afterAll(() => database.drop())

async function names(file: string, query: string): Promise<string[]> {
  const client = connectTo(`file:${file}`)
  const { rows } = await client.execute(query)
  client.close()
  return rows.map(({ name }) => String(name)).sort()
}

describe.skipIf(databaseFeatures.kind === 'mongodb')('a killed process [SQLite: looks into the file]', () => {
  it('leaves every transaction whole or absent, whenever it dies', { timeout: 180_000 }, async () => {
    const file = sqliteFile(database.url)
    const copies = await momentsOfDeath({
      program: fileURLToPath(new URL('./writeUntilKilled.fixture.ts', import.meta.url)),
      args: [database.url],
      file,
      folder: dirname(file),
      moments: 40,
    })
    const sizes = new Set<number>()
    for (const copy of copies) {
      const stories = await names(copy, 'SELECT title AS name FROM stories')
      expect(await names(copy, 'SELECT value AS name FROM stories_rows')).toEqual(stories)
      expect(await names(copy, 'SELECT version_title AS name FROM _stories_v')).toEqual(stories)
      expect(await names(copy, 'SELECT text AS name FROM notes')).toEqual(stories)
      expect(await names(copy, "SELECT json_extract(input, '$.note') AS name FROM payload_jobs")).toEqual(stories)
      sizes.add(stories.length)
    }
    expect(sizes.size).toBeGreaterThan(10)
  })
})
