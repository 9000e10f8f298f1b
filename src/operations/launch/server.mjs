// The server of the house: Next, and before it the finished pages that `instrumentation.ts` opens with Payload.
// Started by `serve.mjs` with host and port; plain JavaScript, so that nothing has to be translated while it runs.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'

const [hostname = '127.0.0.1', port = '3000'] = process.argv.slice(2)
const dir = fileURLToPath(new URL('../../../', import.meta.url))
// Next opens the house beside its own start and waits for nobody.
const house = new Promise((resolve, reject) => Object.assign(globalThis, { [Symbol.for('media-center.house')]: { resolve, reject } }))
house.catch((error) => {
  console.error(error)
  process.exit(1)
})

// The settings as the build has understood them: to read next.config.ts again Next would load its compiler, 25 MB, for good.
const built = JSON.parse(readFileSync(join(dir, '.next/required-server-files.json'), 'utf8'))
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config)

const server = createServer()
server.keepAliveTimeout = 65_000 // longer than a proxy keeps its connections
const app = next({ dev: false, dir, hostname, port: Number(port), httpServer: server })
await app.prepare()
const handle = app.getRequestHandler()
const { openPages, close } = await house
const pages = await openPages(handle)
server.on('request', pages.answer)
const letGoOfLines = pages.takeLines(server)
server.listen(Number(port), hostname)

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  const finished = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  letGoOfLines()
  // Who holds a line open without asking keeps nobody up.
  const impatient = setTimeout(() => server.closeAllConnections(), 5000)
  await finished
  clearTimeout(impatient)
  await app.close()
  await close()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop())
