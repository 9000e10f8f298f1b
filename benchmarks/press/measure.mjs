// `npm run benchmark:press`: how long documents and kits take, and what ten kits at once cost. Writes kits.md. On a machine that does nothing else.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, needsBuild } from '../../src/operations/launch/build.mjs'
import { typeScript } from '../../src/operations/launch/processes.mjs'
import { serverArguments, serverEnvironment } from '../../src/operations/launch/serverProcess.mjs'
import { openLog } from '../../src/operations/launch/steps.mjs'
import { measureDocuments } from './documents.mjs'
import { measureKits } from './kits.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const photos = Number(process.env.PHOTOS ?? 50)
const folder = mkdtempSync(join(tmpdir(), 'media-center-press-'))
const port = 4783
const site = `http://127.0.0.1:${port}`
const env = {
  ...process.env,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  MEDIA_CENTER_MODE: 'local',
  NODE_ENV: 'production',
  DEMO: 'no',
  DATA_FOLDER: join(folder, 'data'),
  MEDIA_FOLDER: join(folder, 'media'),
  SITE_URL: site,
  PORT: String(port),
}
for (const path of [env.DATA_FOLDER, env.MEDIA_FOLDER]) mkdirSync(path, { recursive: true })

/** @param {string[]} args */
async function run(...args) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  /** @type {string[]} */
  const said = []
  child.stdout.on('data', (text) => said.push(String(text)))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${args.at(-1)} ended with ${code}`)
  return said.join('')
}

console.log('• building and filling the database …')
if (needsBuild(root)) await build({ root, env, log: openLog(join(folder, 'build.log')) })
await run(...typeScript, 'src/operations/prepare/prepare.ts')
const seeded = JSON.parse((await run(...typeScript, 'benchmarks/press/seedKit.ts', String(photos), '11')).trim().split('\n').at(-1) ?? '')

console.log('• measuring …')
const server = spawn(process.execPath, serverArguments('127.0.0.1', port), { cwd: root, env: serverEnvironment(env), stdio: ['ignore', 'inherit', 'inherit'] })
process.on('exit', () => server.kill('SIGKILL'))
while (!(await fetch(`${site}/health`).then(({ ok }) => ok, () => false))) await new Promise((resolve) => setTimeout(resolve, 50))
const before = loadavg()[0] ?? 0
const documents = await measureDocuments(site, seeded.long)
const renewTerms = async () => {
  await run(...typeScript, 'benchmarks/press/renewTerms.ts')
  // The server hears of what another process has changed within half a second.
  await new Promise((resolve) => setTimeout(resolve, 1500))
}
const { cold, warm, whole, idle, fast, slow, atOnce, renewed, unmade, undrawn } = await measureKits(site, seeded, Number(server.pid), renewTerms)
server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))

const ms = (/** @type {number} */ value) => `${Math.round(value)} ms`
const mb = (/** @type {number} */ bytes) => `${Math.round(bytes / 1e6)} MB`
const [processor] = cpus()
/** @typedef {{ firstByte: number, bytes: number, length?: string | undefined }} Taken */
const isExact = [cold, whole, renewed, ...atOnce, ...unmade.kits, ...undrawn.kits].every(({ length, bytes }) => length === undefined || length === String(bytes))
const said = (/** @type {Taken} */ { length }) => `${length ? 'with' : 'without'} a length`
const slowest = (/** @type {Taken[]} */ kits) => ms(Math.max(...kits.map(({ firstByte }) => firstByte)))
const withLength = (/** @type {Taken[]} */ kits) => `${kits.filter(({ length }) => length).length} of ${kits.length} with a length`
const results = `# Documents and kits

Made by \`npm run benchmark:press\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}, SQLite, load ${before.toFixed(1)} at the
start. The asker shares the cores with the server. Long stories have 3,000 words and six photos of ten megabytes.

| document | median | slowest | bytes | goal |
| --- | ---: | ---: | ---: | ---: |
${documents.map(({ name, median, worst, bytes }) => `| ${name} | ${ms(median)} | ${ms(worst)} | ${Math.round(bytes / 1000)} KB | 500 ms |`).join('\n')}

| a kit of ${photos} originals, ${mb(whole.bytes)} | measured | goal |
| --- | ---: | ---: |
| first byte, nothing made before (${said(cold)}) | ${ms(cold.firstByte)} | 1,000 ms |
| first byte after new terms (${said(renewed)}) | ${ms(renewed.firstByte)} | 1,000 ms |
| first byte, slowest of ${warm.length} | ${ms(Math.max(...warm.map(({ firstByte }) => firstByte)))} | 1,000 ms |
| the whole of it | ${ms(whole.took)}, ${mb(whole.bytes / (whole.took / 1000))}/s | |
| first byte with ten at once, slowest | ${slowest(atOnce)} | 1,000 ms |
| memory above idle (${Math.round(idle)} MB) with ten at once | ${Math.round(fast - idle)} MB | 150 MB |
| the same for ten slow readers, 1 MB/s each | ${Math.round(slow - idle)} MB | 150 MB |
| ten different kits of four originals at once after new terms, ${withLength(unmade.kits)}: slowest first byte | ${slowest(unmade.kits)} | 1,000 ms |
| memory above idle meanwhile | ${Math.round(unmade.memory)} MB | 150 MB |
| the same ten in print size, never drawn before, ${withLength(undrawn.kits)}: slowest first byte | ${slowest(undrawn.kits)} | 1,000 ms |
| memory above idle meanwhile | ${Math.round(undrawn.memory)} MB | 150 MB |
| Content-Length was what came | ${isExact ? 'each time' : 'NOT each time'} | each time |
`
writeFileSync(new URL('./kits.md', import.meta.url), results)
console.log(`\n${results}`)
rmSync(folder, { recursive: true, force: true })
process.exit(0)
