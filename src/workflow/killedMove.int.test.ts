import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteFile } from '#platform/database/sqlite/sqliteFile.ts'
import { momentsOfDeath } from '../../tests/support/momentsOfDeath.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftNews } from '../../tests/support/premises.ts'
import { databaseFeatures } from '../../tests/support/testDatabase.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

/** What a file says of the item: its state twice, its last entry in the log, and how many moves and jobs there are. */
async function look(file: string, item: string) {
  const client = createClient({ url: `file:${file}` })
  const value = async (sql: string): Promise<unknown> => Object.values((await client.execute({ sql, args: [item] })).rows[0] ?? {})[0]
  const seen = {
    main: await value('SELECT state FROM news WHERE id = ?'),
    newest: await value('SELECT version_state FROM _news_v WHERE parent_id = ? AND latest = 1'),
    logged: await value('SELECT "to" FROM audit_entries WHERE item = ? ORDER BY at DESC, id DESC LIMIT 1'),
    moves: await value("SELECT count(*) FROM audit_entries WHERE item = ? AND action IN ('submit', 'requestChanges')"),
    jobs: await value(
      "SELECT count(*) FROM payload_jobs JOIN audit_entries ON json_extract(payload_jobs.input, '$.entry') = audit_entries.id WHERE audit_entries.item = ?",
    ),
  }
  client.close()
  return seen
}

describe.skipIf(databaseFeatures.kind === 'mongodb')('a process killed in the middle of a move [SQLite: looks into the file]', () => {
  it('leaves the item, its entry in the log and its job all there or all absent', { timeout: 240_000 }, async () => {
    const { id } = await draftNews(office)
    const { author, editor } = await deskHands(office)
    const file = sqliteFile(process.env.DATABASE_URL ?? '')
    const copies = await momentsOfDeath({
      program: fileURLToPath(new URL('./moveUntilKilled.fixture.ts', import.meta.url)),
      args: [id, String(author.user?.id), String(editor.user?.id)],
      file,
      folder: dirname(file),
      moments: 40,
    })
    const moves = new Set<unknown>()
    for (const copy of copies) {
      const seen = await look(copy, id)
      expect([seen.main, seen.newest]).toEqual([seen.logged, seen.logged])
      expect(seen.jobs).toBe(seen.moves)
      moves.add(seen.moves)
    }
    expect(moves.size).toBeGreaterThan(10)
  })
})
