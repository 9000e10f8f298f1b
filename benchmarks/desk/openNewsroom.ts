import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, needsBuild } from '../../src/operations/launch/build.mjs'
import { makeSecrets } from '../../src/operations/launch/makeSecrets.mjs'
import { readSettings } from '../../src/operations/launch/readSettings.mjs'
import { serve } from '../../src/operations/launch/serve.mjs'
import { openLog } from '../../src/operations/launch/steps.mjs'
import { prepareNewsroom } from './prepareNewsroom.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const newsroomFolder = process.env.BENCHMARK_FOLDER ?? join(root, 'data/benchmark-desk')

type Newsroom = { address: string; pid: number; database: string; startedIn: number }

/**
 * Makes the newsroom where there is none and starts the built application on a copy of it, because work changes it.
 * Resolves when the server answers and its search index, which a new folder lacks, is made.
 */
export async function openNewsroom(more: Record<string, string> = {}): Promise<Newsroom> {
  mkdirSync(newsroomFolder, { recursive: true, mode: 0o700 })
  const { NODE_ENV: _, DATABASE_URL: __, SITE_URL: ___, DEMO: ____, ...given } = process.env
  const { record, secretsFile } = readSettings(root, { ...given, DATA_FOLDER: newsroomFolder })
  const port = await freePort()
  const env: Record<string, string | undefined> = {
    ...makeSecrets(record, secretsFile),
    MEDIA_CENTER_MODE: 'local',
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DEMO: 'no',
    LOG_LEVEL: 'warn',
    DATA_FOLDER: newsroomFolder,
    MEDIA_FOLDER: join(newsroomFolder, 'media'),
    PORT: String(port),
  }
  const log = openLog(join(newsroomFolder, 'benchmark.log'))
  const newsroom = await prepareNewsroom({ root, folder: newsroomFolder, env })
  if (needsBuild(root)) await build({ root, env, log })

  const database = join(newsroomFolder, 'working.db')
  for (const file of [database, `${database}-wal`, `${database}-shm`]) rmSync(file, { force: true })
  copyFileSync(newsroom, database)
  const since = performance.now()
  const { address, pid } = await serve({ root, log, host: '127.0.0.1', port, env: { ...env, DATABASE_URL: `file:${database}`, ...more } })
  const startedIn = performance.now() - since
  while ((await fetch(`${address}/kk/search?q=${encodeURIComponent('штаб')}`)).status === 503) await new Promise((resolve) => setTimeout(resolve, 500))
  return { address, pid, database, startedIn }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
}
