// `node benchmarks/pages/measure.mjs`: measures the public pages beside nginx and writes results.md. Needs wrk and
// nginx, and a machine that does nothing else.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build, needsBuild } from '../../src/operations/launch/build.mjs'
import { typeScript } from '../../src/operations/launch/processes.mjs'
import { serverArguments, serverEnvironment } from '../../src/operations/launch/serverProcess.mjs'
import { openLog } from '../../src/operations/launch/steps.mjs'
import { load, memoryOf, need, percentile, processorSeconds } from './load.mjs'
import { startNginx } from './nginx.mjs'
import { paint } from './paint.mjs'
import { publishWhileRead } from './publishing.mjs'
import { toResults } from './results.mjs'

for (const program of ['wrk', 'nginx']) need(program)
const root = fileURLToPath(new URL('../../', import.meta.url))
const stories = Number(process.env.STORIES ?? 1000)
const seconds = Number(process.env.SECONDS ?? 10)
const folder = process.env.FOLDER ?? mkdtempSync(join(tmpdir(), 'media-center-benchmark-'))
const [port, nginxPort] = [4781, 4782]
const site = `http://127.0.0.1:${port}`
const account = { email: 'benchmark@media-center.example', password: randomBytes(12).toString('hex') }
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
  BENCHMARK_PASSWORD: account.password,
}
mkdirSync(env.DATA_FOLDER, { recursive: true })
mkdirSync(env.MEDIA_FOLDER, { recursive: true })

/** @param {string[]} args */
async function run(...args) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${args.at(-1)} ended with ${code}`)
}

const read = async (/** @type {string} */ path) => {
  const since = performance.now()
  const response = await fetch(`${site}${path}`)
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return { text, took: performance.now() - since }
}

console.log('• building and filling the database …')
if (needsBuild(root)) await build({ root, env, log: openLog(join(folder, 'build.log')) })
await run(...typeScript, 'src/operations/prepare/prepare.ts')
await run(...typeScript, 'benchmarks/pages/seedStories.ts', String(stories))

console.log('• starting the server …')
const since = performance.now()
const server = spawn(process.execPath, serverArguments('127.0.0.1', port), { cwd: root, env: serverEnvironment(env), stdio: ['ignore', 'inherit', 'inherit'] })
const pid = Number(server.pid)
process.on('exit', () => server.kill('SIGKILL'))
while (!(await fetch(`${site}/health`).then(({ ok }) => ok, () => false))) await new Promise((resolve) => setTimeout(resolve, 50))
const started = performance.now() - since
const memoryAtStart = memoryOf(pid)

console.log('• cold pages …')
/** @type {string[]} */
const addresses = []
for (let page = 1; addresses.length < stories; page += 1) {
  const { text } = await read(`/kk/news?page=${page}`)
  const found = [...new Set([...text.matchAll(/href="(\/kk\/news\/[^"?]+)"/g)].map(([, address]) => address ?? ''))]
  const before = addresses.length
  for (const address of found) if (!addresses.includes(address)) addresses.push(address)
  if (addresses.length === before) break
}
const cold = []
const coldCpu = processorSeconds(pid)
for (const address of addresses.slice(0, 300)) cold.push((await read(address)).took)
const coldProcessor = ((processorSeconds(pid) - coldCpu) * 1000) / cold.length
for (const address of addresses.slice(300)) await read(address)
const addressFile = join(folder, 'addresses.txt')
writeFileSync(addressFile, addresses.slice(0, 1000).join('\n'))

const hot = addresses[0] ?? '/kk'
const { text: page } = await read(hot)
const nginxFile = join(folder, 'nginx-addresses.txt')
writeFileSync(nginxFile, Array.from({ length: 1000 }, (_, number) => `/spread/${number}`).join('\n'))
const stopNginx = await startNginx(join(folder, 'nginx'), nginxPort, Buffer.from(page))

/** @param {string} name @param {string} url @param {object} [options] */
async function measure(name, url, options) {
  await load(url, { ...options, seconds: 2 }) // warm
  const cpu = processorSeconds(pid)
  const result = await load(url, { ...options, seconds })
  console.log(`  ${name}: ${result.perSecond}/s, p99 ${result.p99} ms`)
  return { name, ...result, processor: url.startsWith(site) ? processorSeconds(pid) - cpu : undefined }
}

console.log('• load …')
const loads = [
  await measure('nginx, the same page as a file compressed beforehand (Brotli)', `http://127.0.0.1:${nginxPort}/br`),
  await measure('nginx, the same with gzip_static', `http://127.0.0.1:${nginxPort}/gzip`, { encoding: 'gzip' }),
  await measure('nginx, spread over 1000 such files', `http://127.0.0.1:${nginxPort}`, { addresses: nginxFile }),
  await measure('ours, one story (Brotli)', `${site}${hot}`),
  await measure('ours, one story (gzip)', `${site}${hot}`, { encoding: 'gzip' }),
  await measure('ours, the front page (Brotli)', `${site}/kk`),
  await measure(`ours, spread over ${Math.min(1000, addresses.length)} stories (Brotli)`, site, { addresses: addressFile }),
]

console.log('• publishing while readers hammer …')
const publishing = await publishWhileRead(site, account)

console.log('• a phone on a slow line …')
const paints = {
  'words of the story alone, a file from nginx': await paint(`http://127.0.0.1:${nginxPort}/bare`),
  story: await paint(`${site}${hot}`),
  front: await paint(`${site}/kk`),
}
await stopNginx()

console.log('• made-up addresses …')
const odd = join(folder, 'odd.txt')
writeFileSync(odd, Array.from({ length: 20_000 }, (_, number) => `/kk/news/joq-${number}?x=${'y'.repeat(200)}`).join('\n'))
await load(site, { seconds, addresses: odd, connections: 10 })
const memoryAtEnd = memoryOf(pid)

server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
const facts = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, memory: Math.round(totalmem() / 1024 ** 3), node: process.version, date: new Date().toISOString().slice(0, 10), stories: addresses.length, seconds }
const times = { started, p50: percentile(cold, 0.5), p95: percentile(cold, 0.95), processor: coldProcessor }
const results = toResults({ facts, times, loads, publishing, paints, memory: { start: memoryAtStart, end: memoryAtEnd }, page: brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length })
writeFileSync(new URL('./results.md', import.meta.url), results)
console.log(`\n${results}`)
if (!process.env.FOLDER) rmSync(folder, { recursive: true, force: true })
process.exit(0)
