import { randomUUID } from 'node:crypto'
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { createLocalReq, readMigrationFiles } from 'payload'
import { RuleViolation } from '../../RuleViolation.ts'
import { backupFolder, copyDatabase } from './copyDatabase.ts'
import type { Session } from './gatedWrites.ts'
import { migrationsDone, refuseForeignMigrations } from './migrationsDone.ts'
import type { SqliteMigration } from './sqliteDatabase.ts'
import { sqliteFile } from './sqliteFile.ts'
import { connectTo, writerConnection, writerTransaction } from './writerConnection.ts'

/**
 * Runs the migrations that a database lacks: all of them or none, after a copy of the file.
 *
 * Generated migrations rebuild tables: copy, drop, rename. With foreign keys on, each drop deletes the rows that refer
 * to the table, and the generated `PRAGMA foreign_keys=ON` comes too early (payload#16644). So they are off before the
 * transaction begins, where the pragma has no effect inside it, and every reference is checked before it is written.
 */
export async function migrateSafely(adapter: SQLiteAdapter, given?: SqliteMigration[]): Promise<void> {
  const { payload } = adapter
  const migrations = given ?? ((await readMigrationFiles({ payload })) as unknown as SqliteMigration[])
  const file = sqliteFile(adapter.clientConfig.url)
  const done = await migrationsDone(adapter.client)
  refuseForeignMigrations(file, done, migrations.map(({ name }) => name))
  const missing = migrations.filter(({ name }) => !done.some((row) => row.name === name))
  if (missing.length === 0) return

  const copy = done.length > 0 ? await copyDatabase(adapter.client, file) : ''
  const batch = Math.max(0, ...done.map((row) => row.batch)) + 1
  const req = await createLocalReq({}, payload)
  req.transactionID = randomUUID()
  const { url } = adapter.clientConfig
  const client = connectTo(url)
  const writer = await writerConnection(url, ['foreign_keys = OFF'])
  client.transaction = () => writerTransaction(writer)
  let at = ''
  try {
    await drizzle(client, { schema: adapter.schema }).transaction(async (transaction) => {
      const db = transaction as unknown as MigrateUpArgs['db']
      const broken = async (): Promise<number> => (await db.run('PRAGMA foreign_key_check')).rows.length
      const session = { db, resolve: noEnd, reject: noEnd } as unknown as Session
      adapter.sessions[String(req.transactionID)] = session
      const brokenBefore = await broken()
      for (const { name, up } of missing) {
        at = name
        payload.logger.info(`Migrating: ${name}`)
        await up({ db, payload, req })
        await payload.create({ collection: 'payload-migrations', data: { name, batch }, req })
      }
      const lost = (await broken()) - brokenBefore
      if (lost > 0) throw new Error(`${lost} references lead nowhere`)
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const values = { migration: at, reason, backup: copy || backupFolder(file) }
    throw Object.assign(new RuleViolation('migrationFailed', { status: 500, values }), { cause: error })
  } finally {
    delete adapter.sessions[String(req.transactionID)]
    writer.close()
    client.close()
  }
}

/** The connection ends the transaction by itself when the last migration is through. */
const noEnd = (): Promise<void> => Promise.resolve()
