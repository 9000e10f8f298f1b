import { execFileSync } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { Refusal } from './say.mjs'

const gigabyte = 1024 ** 3

/** @param {string} folder @param {number} needed in gigabytes */
export function checkDisk(folder, needed) {
  const { bavail, bsize } = statfsSync(folder)
  const free = (bavail * bsize) / gigabyte
  if (free < needed) throw new Refusal('diskLow', { free: free.toFixed(1), needed })
}

/**
 * Who listens on the port, as ` (name, 123)`, where this machine lets us know.
 * @param {number} port
 */
function whoListens(port) {
  const ask = [
    () => /\(\("([^"]+)",pid=(\d+)/.exec(run('ss', ['-Hltnp', `sport = :${port}`])),
    () => /p(\d+)\nc([^\n]+)/.exec(run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'])),
  ]
  for (const answer of ask) {
    const found = answer()
    if (found) return ` (${found[1]?.replace(/ \(.*/, '')}, ${found[2]})`
  }
  return ''
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 3000 })
  } catch {
    return '' // not installed, or found nothing: the sentence does without the name
  }
}

/** The port as a number, when it can be listened on. @param {string} given @param {string} host */
export async function checkPort(given, host) {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0
  if (port < 1 || port > 65_535) throw new Refusal('portWrong', { port: given })
  const error = await new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
  if (!error) return port
  if (error.code === 'EADDRINUSE') {
    throw new Refusal('portTaken', { port, who: whoListens(port), other: port < 65_535 ? port + 1 : port - 1 })
  }
  if (error.code === 'EACCES') throw new Refusal('portForbidden', { port })
  throw new Refusal('hostWrong', { host })
}
