import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const preload = new URL('./endWithParent.mjs', import.meta.url).href
const running = new Set()

/**
 * What Node needs before it loads Payload. Lexical picks its build by a top-level await wherever no condition names
 * one, and on Node 20 one load in four then never ends: it hangs, or the process stops with code 13 and no word.
 */
export const onePackageBuild = ['--conditions=production']

/** What Node needs in front of a TypeScript file. */
export const typeScript = [...onePackageBuild, '--import', 'tsx']

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // already gone is what was wanted
  }
}

/**
 * Runs a Node script as a process group of its own, so that nothing it starts can outlive it.
 * @param {string[]} args
 * @param {{ cwd: string, env: Record<string, string | undefined>, output: 'pipe' | 'inherit' }} options
 */
export function startNode(args, { cwd, env, output }) {
  return startProgram(process.execPath, ['--import', preload, ...args], { cwd, env, output })
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: Record<string, string | undefined>, output: 'pipe' | 'inherit' }} options
 */
export function startProgram(program, args, { cwd, env, output }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...env, LAUNCHER_PID: String(process.pid) },
    detached: true,
    stdio: ['ignore', output, output, 'pipe'],
  })
  running.add(child)
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  }).finally(() => running.delete(child))
  ended.catch(() => undefined) // whoever awaits it hears of the failure; nobody has to
  return { child, /** @type {Promise<number>} */ ended, end: () => endOne(child, ended) }
}

/** @param {import('node:child_process').ChildProcess} child @param {Promise<unknown>} ended */
async function endOne(child, ended) {
  signalGroup(child, 'SIGTERM')
  const impatient = setTimeout(() => signalGroup(child, 'SIGKILL'), 10_000)
  await Promise.allSettled([ended])
  clearTimeout(impatient)
  signalGroup(child, 'SIGKILL') // whatever of its group is left
}

/** Passes Ctrl-C and the like on to every running process, waits for them, and ends with the signal's code. */
export function passSignalsOn() {
  let asked = false
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const code = 128 + constants.signals[signal]
      for (const child of running) signalGroup(child, asked ? 'SIGKILL' : 'SIGTERM')
      if (asked || running.size === 0) process.exit(code)
      asked = true
      process.exitCode = code
      const impatient = setTimeout(() => running.forEach((child) => signalGroup(child, 'SIGKILL')), 10_000)
      const wait = setInterval(() => {
        if (running.size > 0) return
        clearInterval(wait)
        clearTimeout(impatient)
        process.exit(code)
      }, 50)
    })
  }
  return () => asked
}
