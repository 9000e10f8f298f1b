import { RuleViolation } from '../../RuleViolation.ts'
import { backupFolder } from './copyDatabase.ts'
import type { SqliteClient } from './writerConnection.ts'

export type DoneMigration = { name: string; batch: number }

/** The migrations that a SQLite database says it has been through. */
export async function migrationsDone(client: Pick<SqliteClient, 'execute'>): Promise<DoneMigration[]> {
  const table = await client.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'")
  if (table.rows.length === 0) return []
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return rows.map(({ name, batch }) => ({ name: String(name), batch: Number(batch) }))
}

/** Refuses a database that went through migrations which this program does not have. */
export function refuseForeignMigrations(file: string, done: DoneMigration[], known: string[]): void {
  if (done.some(({ batch }) => batch === -1)) throw new RuleViolation('databasePushed', { status: 500, values: { file } })
  const foreign = done.find(({ name }) => !known.includes(name))
  if (foreign) {
    const values = { file, migration: foreign.name, backups: backupFolder(file) }
    throw new RuleViolation('databaseNewer', { status: 500, values })
  }
}
