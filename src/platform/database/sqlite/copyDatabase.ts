import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { RuleViolation } from '../../RuleViolation.ts'
import type { SqliteClient } from './writerConnection.ts'

const kept = 5

export const backupFolder = (file: string): string => join(dirname(file), 'backups')

/** Copies a SQLite database, whatever else is reading it, into `backups` beside it; the newest five copies are kept. */
export async function copyDatabase(client: SqliteClient, file: string): Promise<string> {
  const folder = backupFolder(file)
  const prefix = `${basename(file)}.`
  const copy = join(folder, `${prefix}${new Date().toISOString().replaceAll(':', '-')}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
    const copies = (await readdir(folder)).filter((name) => name.startsWith(prefix)).sort()
    for (const old of copies.slice(0, -kept)) await rm(join(folder, old))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw Object.assign(new RuleViolation('backupFailed', { status: 500, values: { backups: folder, reason } }), {
      cause: error,
    })
  }
  return copy
}
