import { constants } from 'node:fs'
import { access, open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { RuleViolation } from '../../RuleViolation.ts'
import { backupFolder } from './copyDatabase.ts'
import { migrationsDone, refuseForeignMigrations } from './migrationsDone.ts'
import { beginImmediate, sqliteCode, type Writer, writerConnection } from './writerConnection.ts'

const firstBytes = 'SQLite format 3\0'

/**
 * Looks at a SQLite file before anything is started on it: `absent` when there is nothing yet, `fine` when it can be
 * used; anything else is a `RuleViolation` whose sentence says what to do. `known` are the names of our migrations.
 */
export async function checkDatabaseFile(file: string, known: string[], patience = 3000): Promise<'absent' | 'fine'> {
  const refuse = (code: string): RuleViolation =>
    new RuleViolation(code, { status: 500, values: { file, backups: backupFolder(file) } })

  const start = await firstBytesOf(file)
  if (start === undefined || start === '') return 'absent'
  if (start !== firstBytes) throw refuse('databaseNotSqlite')
  for (const path of [file, dirname(file)]) {
    await access(path, constants.R_OK | constants.W_OK).catch(() => {
      throw refuse('databaseNotWritable')
    })
  }

  let writer: Writer | undefined
  try {
    writer = await writerConnection(`file:${file}`)
    await beginImmediate(writer, patience)
    await writer.execute('ROLLBACK')
    const { rows } = await writer.execute('PRAGMA quick_check(1)')
    if (rows[0]?.quick_check !== 'ok') throw refuse('databaseDamaged')
    refuseForeignMigrations(file, await migrationsDone(writer), known)
    return 'fine'
  } catch (error) {
    if (/^SQLITE_(NOTADB|CORRUPT|IOERR)/.test(sqliteCode(error))) throw refuse('databaseDamaged')
    if (error instanceof RuleViolation && error.code === 'databaseBusy') throw refuse('databaseLocked')
    if (/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))) throw refuse('databaseLocked')
    throw error
  } finally {
    writer?.close()
  }
}

async function firstBytesOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return undefined
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstBytes.length), 0, firstBytes.length, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
