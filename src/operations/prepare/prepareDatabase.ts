import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '#platform/env.ts'
import { checkDatabaseFile } from '#platform/database/sqlite/checkDatabaseFile.ts'
import { sqliteFile } from '#platform/database/sqlite/sqliteFile.ts'
import { migrationNames, preparedStamp } from './preparedStamp.ts'

type Settings = Pick<Env, 'dataFolder' | 'databaseUrl' | 'demo'>

/**
 * Brings the database up to what a start needs: sound, migrated, and with the demo where that is asked for and there
 * is nobody yet. Does next to nothing where that has been done. `payload.config.ts` must read the same settings.
 */
export async function prepareDatabase(settings: Settings, progress: (done: number, total: number) => void): Promise<void> {
  const { dataFolder, databaseUrl, demo } = settings
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const stamp = preparedStamp(settings)
  const isSqlite = databaseUrl.startsWith('file:')
  const found = isSqlite ? await checkDatabaseFile(sqliteFile(databaseUrl), migrationNames()) : undefined
  if (found === 'fine' && stamp.holds()) return
  stamp.remove()

  // Loaded only now: the house behind the config takes longer than everything above.
  const [{ getPayload }, { default: config }, { fillWithDemo, keepHalfDemo }] = await Promise.all([
    import('payload'),
    import('../../../payload.config.ts'),
    import('./fillWithDemo.ts'),
  ])
  // Opening migrates, after a copy: the config gives the adapter its migrations.
  const payload = await getPayload({ config })
  try {
    if (demo) await fillWithDemo(payload, join(dataFolder, 'accounts.txt'), { progress })
    else await keepHalfDemo(payload)
  } finally {
    await payload.destroy()
  }
  stamp.write()
}
