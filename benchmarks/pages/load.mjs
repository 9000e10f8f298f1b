import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @param {string} program */
export function need(program) {
  if (spawnSync('which', [program]).status !== 0) throw new Error(`This benchmark needs ${program}: apt-get install ${program}`)
}

/** @param {string} text wrk's way of writing a time */
function milliseconds(text) {
  const [, number, unit] = /([\d.]+)(us|ms|s)/.exec(text) ?? []
  return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit ?? 'ms']
}

/**
 * Load by wrk with one thread, so that the other core is the server's.
 * @param {string} url
 * @param {{ seconds?: number, connections?: number, encoding?: string, addresses?: string }} [options]
 */
export async function load(url, { seconds = 10, connections = 50, encoding = 'br', addresses } = {}) {
  const script = new URL('./spread.lua', import.meta.url).pathname
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, ...(addresses ? ['-s', script] : []), url]
  const child = spawn('wrk', args, { env: { ...process.env, ADDRESSES: addresses, ENCODING: encoding } })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  await new Promise((resolve) => child.once('close', resolve))
  const figure = (/** @type {RegExp} */ pattern) => pattern.exec(said)?.[1] ?? ''
  if (!figure(/Requests\/sec:\s+([\d.]+)/)) throw new Error(`wrk said:\n${said}`)
  return {
    perSecond: Math.round(Number(figure(/Requests\/sec:\s+([\d.]+)/))),
    p50: milliseconds(figure(/^\s+50%\s+(\S+)/m)),
    p99: milliseconds(figure(/^\s+99%\s+(\S+)/m)),
    errors: Number(figure(/Non-2xx or 3xx responses: (\d+)/) || 0) + (/Socket errors/.test(said) ? 1 : 0),
  }
}

/** Seconds of processor time that a process has used. @param {number} pid */
export function processorSeconds(pid) {
  const [utime, stime] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number)
  return (utime + stime) / 100
}

/** Megabytes of memory of a process, now. @param {number} pid */
export const memoryOf = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

/** @param {number[]} values @param {number} share */
export const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
