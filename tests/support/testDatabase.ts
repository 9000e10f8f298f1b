import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { inject } from 'vitest'

export type TestDatabase = { url: string; drop: () => Promise<void> }

const mongodbUrl = process.env.MONGODB_URL

/** What the test server can do, for `describe.skipIf`; decided once by the global set-up. */
export const databaseFeatures = {
  kind: mongodbUrl ? 'mongodb' : 'sqlite',
  transactions: inject('databaseHasTransactions') ?? true,
} as const

/** Appended to a skipped title, so that the report says why. */
export const withoutTransactions = databaseFeatures.transactions ? '' : ' [skipped: this server has no transactions]'

/**
 * A database of this test file's own: a fresh name on the server of MONGODB_URL, else a temporary SQLite file, made
 * from the template that the global set-up migrated (or empty, when `empty` is set).
 */
export function testDatabase({ empty = false } = {}): TestDatabase {
  if (mongodbUrl) {
    const url = withDatabase(mongodbUrl, `test-${randomUUID().slice(0, 13)}`)
    return { url, drop: () => dropDatabase(url) }
  }
  const folder = mkdtempSync(join(tmpdir(), 'media-center-test-'))
  const file = join(folder, 'test.db')
  const template = inject('databaseTemplate')
  if (template && !empty) copyFileSync(template, file)
  return {
    url: `file:${file}`,
    drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function dropDatabase(url: string): Promise<void> {
  const client = await MongoClient.connect(url)
  await client.db().dropDatabase()
  await client.close()
}
