// `npm run benchmark:alerts`: how long it takes until a mail server has an alert for each of 1,000 subscribers, counted
// from the answer to "publish", and what pages take meanwhile. Writes results.md. On a machine that does nothing else.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SMTPServer } from 'smtp-server'
import { build, needsBuild } from '../../src/operations/launch/build.mjs'
import { typeScript } from '../../src/operations/launch/processes.mjs'
import { serverArguments, serverEnvironment } from '../../src/operations/launch/serverProcess.mjs'
import { openLog } from '../../src/operations/launch/steps.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const subscribers = Number(process.env.SUBSCRIBERS ?? 1000)
const stories = 40
const calmSeconds = 10
const patience = 180_000
const folder = mkdtempSync(join(tmpdir(), 'media-center-alerts-'))
const port = 4783
const site = `http://127.0.0.1:${port}`
const account = { email: 'benchmark@media-center.example', password: randomBytes(12).toString('hex') }

/** @type {Map<string, number>} */
const received = new Map()
let twice = 0
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, { envelope }, answer) => {
    stream.on('data', () => undefined)
    stream.on('end', () => {
      const address = envelope.rcptTo[0]?.address ?? ''
      if (received.has(address)) twice += 1
      received.set(address, performance.now())
      answer()
    })
  },
})
smtp.listen(0, '127.0.0.1')
await once(smtp.server, 'listening')
const smtpPort = /** @type {import('node:net').AddressInfo} */ (smtp.server.address()).port

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
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
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

console.log('• building and filling the database …')
if (needsBuild(root)) await build({ root, env, log: openLog(join(folder, 'build.log')) })
await run(...typeScript, 'src/operations/prepare/prepare.ts')
await run(...typeScript, 'benchmarks/pages/seedStories.ts', String(stories))
await run(...typeScript, 'benchmarks/alerts/seedSubscribers.ts', String(subscribers))

console.log('• starting the server …')
const server = spawn(process.execPath, serverArguments('127.0.0.1', port), { cwd: root, env: serverEnvironment(env), stdio: ['ignore', 'inherit', 'inherit'] })
process.on('exit', () => server.kill('SIGKILL'))
while (!(await fetch(`${site}/health`).then(({ ok }) => ok, () => false))) await new Promise((resolve) => setTimeout(resolve, 50))

const { token } = await fetch(`${site}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(account) }).then((response) => response.json())
/** @param {string} path @param {object} [data] */
async function call(path, data) {
  const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token}`, Origin: site, 'Based-On': new Date().toISOString() }
  const response = await fetch(`${site}/api${path}`, { method: data ? 'POST' : 'GET', headers, ...(data && { body: JSON.stringify(data) }) })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const asked = { 'a page from memory (front page)': () => '/kk', 'a page made anew (search)': () => `/kk/search?q=${encodeURIComponent('қабылдау')}&x=${Math.random()}`, 'a list of the panel (REST)': () => '/api/topics?limit=10' }

/** Asks each page in turn, one after another, until it is told to end. @param {() => boolean} mayGoOn */
async function watchPages(mayGoOn) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(asked).map((name) => [name, []]))
  while (mayGoOn()) {
    for (const [name, path] of Object.entries(asked)) {
      const since = performance.now()
      await fetch(site + path(), { headers: path().startsWith('/api') ? { Authorization: `JWT ${token}` } : {} }).then((response) => response.text())
      times[name]?.push(performance.now() - since)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return times
}

const [{ id: desk }] = (await call('/desks?limit=1')).docs
const body = { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: 'Бүгін.' }] }] } }

console.log('• pages while nothing is sent …')
const load = loadavg()[0] ?? 0
const calmSince = performance.now()
await watchPages(() => performance.now() - calmSince < 2000) // warm
const calm = await watchPages(() => performance.now() - calmSince < calmSeconds * 1000)

console.log(`• an alert for ${subscribers} subscribers …`)
const { doc } = await call('/news', { headline: `Өлшеу хабары ${Date.now()}`, lead: 'Бүгін қалада жаңа қабылдау ашылды.', body, language: 'kk', desk })
await call(`/news/${doc.id}/move`, { transition: 'publishUrgently', reason: 'Өлшеу' })
const since = performance.now()
const busy = await watchPages(() => received.size < subscribers && performance.now() - since < patience)
const took = (Math.max(...received.values()) - since) / 1000
const first = (Math.min(...received.values()) - since) / 1000
// Whoever is told twice is told soon after.
await new Promise((resolve) => setTimeout(resolve, 5000))

server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
smtp.close()

/** @param {number[]} values @param {number} part */
const percentile = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN
/** @param {number[]} values */
const cells = (values) => `${percentile(values, 0.5).toFixed(1)} | ${percentile(values, 0.95).toFixed(1)} | ${percentile(values, 1).toFixed(0)}`
const results = `# Alerts

\`npm run benchmark:alerts\`, ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model ?? ''}, ${cpus().length} cores, Node ${process.version}, SQLite, mail server, pages and
measuring on the same machine; load before: ${load.toFixed(2)}.

| | |
| --- | --- |
| subscribers | ${subscribers} |
| alerts received | ${received.size}, ${twice} of them twice |
| first after | ${first.toFixed(1)} s |
| last after | ${took.toFixed(1)} s (to be under 60 s) |

Milliseconds that pages took, one asked after another:

| | before: median | 95 % | worst | while sending: median | 95 % | worst |
| --- | --- | --- | --- | --- | --- | --- |
${Object.keys(asked).map((name) => `| ${name} | ${cells(calm[name] ?? [])} | ${cells(busy[name] ?? [])} |`).join('\n')}
`
writeFileSync(new URL('./results.md', import.meta.url), results)
console.log(`\n${results}`)
rmSync(folder, { recursive: true, force: true })
process.exit(0)
