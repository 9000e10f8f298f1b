// Preloaded into the measured server: says over a socket what it has used so far, so that the figures can tell work
// from waiting on a busy machine.
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { isMainThread } from 'node:worker_threads'

const { USE_SOCKET: socket } = process.env
if (socket && isMainThread && process.env.LAUNCHER_PID === String(process.ppid)) {
  rmSync(socket, { force: true })
  const server = createServer((asking) => {
    const { user, system } = process.cpuUsage()
    asking.end(JSON.stringify({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() }))
  })
  server.on('error', () => undefined)
  server.listen(socket).unref()
}
