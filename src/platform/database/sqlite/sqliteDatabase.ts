import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type MigrateUpArgs, sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { countRows } from './countRows.ts'
import { gatedWrites } from './gatedWrites.ts'
import { migrateSafely } from './migrateSafely.ts'
import { shapeIndexes } from './shapeIndexes.ts'
import { sqliteFile } from './sqliteFile.ts'

export type SqliteMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateUpArgs) => Promise<void>
}

type Settings = { url: string; migrationFolder?: string | undefined; migrations?: SqliteMigration[] | undefined }

/** Payload's SQLite adapter with one writer at a time, whole transactions and migrations that lose no row. */
export function sqliteDatabase({ url, migrationFolder, migrations }: Settings): DatabaseAdapterObj<SQLiteAdapter> {
  const plain = sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    wal: true,
    busyTimeout: 5000,
    blocksAsJSON: true,
    transactionOptions: {},
    push: false,
    ...(migrationFolder && { migrationDir: migrationFolder }),
    ...(migrations && { prodMigrations: migrations }),
  })
  return {
    ...plain,
    init(args) {
      const adapter = gatedWrites(plain.init(args))
      adapter.beforeSchemaInit.push(({ schema }) => {
        shapeIndexes(adapter.rawTables)
        return schema
      })
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        mkdirSync(dirname(sqliteFile(url)), { recursive: true })
        await connect?.(options)
        await countRows(adapter.client, adapter.payload.logger)
      }
      adapter.migrate = (given) => migrateSafely(adapter, (given?.migrations as SqliteMigration[] | undefined) ?? migrations)
      return adapter
    },
  }
}
