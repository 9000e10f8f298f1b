import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseEnv } from 'node:util'
import { serverArguments } from '../../../src/operations/launch/serverProcess.mjs'
import { dataFolder, site } from './browser.ts'
import { freePort } from './startServer.ts'

/** Another server on the same database, as a newsroom runs it beside the first. */
export async function secondServer(): Promise<{ site: string; stop: () => Promise<number | null> }> {
  const port = await freePort()
  const settings = parseEnv(readFileSync(join(dataFolder, 'secrets.env'), 'utf8'))
  const { VITEST: _, ...environment } = process.env
  const server = spawn(process.execPath, serverArguments('127.0.0.1', port), {
    env: {
      ...environment,
      ...settings,
      NODE_ENV: 'production',
      MEDIA_CENTER_MODE: 'local',
      SITE_URL: site,
      DATA_FOLDER: dataFolder,
      MEDIA_FOLDER: join(dataFolder, '../media'),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const own = `http://127.0.0.1:${port}`
  const answers = () => fetch(`${own}/health`).then(({ ok }) => ok, () => false)
  while (!(await answers())) {
    if (server.exitCode !== null) throw new Error(`The second server ended with ${server.exitCode}`)
    await pause(200)
  }
  return {
    site: own,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', resolve)
        server.kill('SIGTERM')
      }),
  }
}
