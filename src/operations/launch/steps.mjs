import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { explainFailure } from './explainFailure.mjs'
import { startNode } from './processes.mjs'
import { Refusal, say } from './say.mjs'

const seconds = (/** @type {number} */ since) => Math.round((Date.now() - since) / 1000)

/** The exit code of a step that has said its one sentence itself, as the last line of its standard error. */
const saidItself = 3

/**
 * The log of one run: everything that the steps print, in full, readable by its owner only.
 * @param {string} file
 */
export function openLog(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const descriptor = openSync(file, 'w', 0o600)
  let tail = ''
  return {
    file,
    /** @param {string} text */
    write(text) {
      tail = (tail + text).slice(-20_000)
      try {
        writeSync(descriptor, text)
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error
        tail += 'ENOSPC' // the log cannot take it, the sentence can
      }
    },
    tail: () => tail,
    forget: () => (tail = ''),
    close: () => closeSync(descriptor),
  }
}

/**
 * Shows one step while it runs: what, how long so far, done.
 * @param {keyof typeof import('./sentences.mjs').sentences.en} key
 * @param {() => Promise<'unchanged' | void>} work
 */
export async function showStep(key, work) {
  const since = Date.now()
  console.log(`• ${say(key)} …`)
  const heartbeat = setInterval(() => console.log(`  … ${seconds(since)} s`), 15_000)
  try {
    const outcome = await work()
    console.log(`  ${outcome === 'unchanged' ? say('unchanged') : say('done', { seconds: seconds(since) })}`)
  } finally {
    clearInterval(heartbeat)
  }
}

/**
 * The refusal for a step that failed, with the cause that its output shows.
 * @param {keyof typeof import('./sentences.mjs').sentences.en} key
 * @param {ReturnType<typeof openLog>} log
 * @param {string} root
 */
export function failedStep(key, log, root) {
  const cause = explainFailure(log.tail(), { usesNetwork: key === 'installing' })
  if (cause) return new Refusal(cause.key, { path: cause.path ?? root })
  return new Refusal('stepFailed', { step: say(key).replace(/ \(.*\)$/, ''), log: log.file })
}

/** Lines of a step that are for the terminal too begin with this. */
const forTerminal = '» '

/**
 * Runs a Node script as the work of a step; its output goes to the log, and with `show` to the terminal.
 * @param {keyof typeof import('./sentences.mjs').sentences.en} key
 * @param {string[]} args
 * @param {{ root: string, env: Record<string, string | undefined>, log: ReturnType<typeof openLog>, show?: boolean }} context
 */
export async function runStep(key, args, { root, env, log, show = false }) {
  log.forget()
  log.write(`\n${'='.repeat(20)} ${key}\n`)
  const { child, ended } = startNode(args, { cwd: root, env, output: 'pipe' })
  let last = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      log.write(text)
      if (stream !== child.stdout) {
        last = text.trimEnd().split('\n').pop() || last
        return
      }
      if (show) process.stdout.write(text.replace(/^(?=.)/gm, '  '))
      else for (const line of text.split('\n')) if (line.startsWith(forTerminal)) console.log(`  ${line.slice(forTerminal.length)}`)
    })
  }
  const code = await ended
  if (code === 0) return
  if (code === saidItself) throw Object.assign(new Error(last.trim()), { name: 'Said' })
  throw failedStep(key, log, root)
}
