import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, needsBuild } from '../../src/operations/launch/build.mjs'
import { makeSecrets } from '../../src/operations/launch/makeSecrets.mjs'
import { passSignalsOn } from '../../src/operations/launch/processes.mjs'
import { readSettings } from '../../src/operations/launch/readSettings.mjs'
import { serve } from '../../src/operations/launch/serve.mjs'
import { openLog } from '../../src/operations/launch/steps.mjs'
import { proveListSearch } from './measure/listSearch.ts'
import { measure, type Figure } from './measure/measure.ts'
import { readings } from './measure/readings.ts'
import { useOf, Visitor } from './measure/Visitor.ts'
import { writings } from './measure/writings.ts'
import { prepareNewsroom } from './prepareNewsroom.ts'
import { measured, password } from './size.ts'
import { writeResults } from './writeResults.ts'

// `npm run benchmark:desk`: makes the newsroom where there is none, starts the built application on a copy of it, and
// writes results.md. With words after it, only the figures whose names have one of them, and results.md stays.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const root = here('../../')
const folder = process.env.BENCHMARK_FOLDER ?? join(root, 'data/benchmark-desk')
const wanted = process.argv.slice(2)

passSignalsOn()
mkdirSync(folder, { recursive: true, mode: 0o700 })
const { NODE_ENV: _, DATABASE_URL: __, SITE_URL: ___, DEMO: ____, ...given } = process.env
const { record, secretsFile } = readSettings(root, { ...given, DATA_FOLDER: folder })
const socket = join(folder, 'use.sock')
const port = await freePort()
const env: Record<string, string | undefined> = {
  ...makeSecrets(record, secretsFile),
  MEDIA_CENTER_MODE: 'local',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DEMO: 'no',
  LOG_LEVEL: 'warn',
  DATA_FOLDER: folder,
  MEDIA_FOLDER: join(folder, 'media'),
  PORT: String(port),
}
const log = openLog(join(folder, 'benchmark.log'))
const newsroom = await prepareNewsroom({ root, folder, env })
if (needsBuild(root)) await build({ root, env, log })

// The work changes it, so it works on a copy.
const database = join(folder, 'working.db')
for (const file of [database, `${database}-wal`, `${database}-shm`]) rmSync(file, { force: true })
copyFileSync(newsroom, database)
const loadBefore = loadavg()[0] ?? 0
const since = performance.now()
const preload = `--import ${new URL('./measure/reportUse.mjs', import.meta.url).href}`
const { address } = await serve({ root, log, host: '127.0.0.1', port, env: { ...env, DATABASE_URL: `file:${database}`, USE_SOCKET: socket, NODE_OPTIONS: `${given.NODE_OPTIONS ?? ''} ${preload}`.trim() } })
const start = { ms: performance.now() - since, ...(await useOf(socket)) }
// A new folder has no search index: its making is no work of the desk.
while ((await fetch(`${address}/kk/search?q=${encodeURIComponent('штаб')}`)).status === 503) await new Promise((resolve) => setTimeout(resolve, 500))
console.log(`The server answers after ${start.ms.toFixed(0)} ms`)

const editor = await Visitor.signIn(address, measured.editor, password)
const chief = await Visitor.signIn(address, measured.chiefEditor, password)
const isWanted = ({ name }: { name: string }): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word))
const figures: Figure[] = []
for (const question of (await readings({ editor, chief })).filter(isWanted)) figures.push(await measure(socket, question))
const spellings = await proveListSearch(chief)
const counts: Record<string, number> = {}
for (const [name, path] of [['news items', 'news'], ['revisions of them', 'news/versions'], ['photos', 'photos'], ['quotes', 'quotes'], ['entries of the log', 'audit-entries'], ['people', 'users']] as const) {
  counts[name] = (await chief.json<{ totalDocs: number }>(`/api/${path}?limit=1&depth=0`)).totalDocs
}
for (const question of (await writings({ editor, chief })).filter(isWanted)) figures.push(await measure(socket, question))

if (wanted.length === 0) writeResults(here('./results.md'), { figures, spellings, counts, start, end: await useOf(socket), loadBefore })
process.exit(0)

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
