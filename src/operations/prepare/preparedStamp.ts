import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Env } from '#platform/env.ts'

const migrationFolder = fileURLToPath(new URL('../../../migrations/sqlite/', import.meta.url))

/** Names of SQLite's migrations, read off the folder: loading them takes as long as opening the database. */
export const migrationNames = (folder = migrationFolder): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .toSorted()

/** The note that a database has been prepared as these settings ask, so that the next start need not open it. */
export function preparedStamp({ dataFolder, databaseUrl, demo }: Pick<Env, 'dataFolder' | 'databaseUrl' | 'demo'>) {
  const file = join(dataFolder, 'prepared.json')
  const content = JSON.stringify({ databaseUrl, demo, migrations: migrationNames() })
  return {
    holds: (): boolean => existsSync(file) && readFileSync(file, 'utf8') === content,
    remove: (): void => rmSync(file, { force: true }),
    write: (): void => writeFileSync(file, content, { mode: 0o600 }),
  }
}
