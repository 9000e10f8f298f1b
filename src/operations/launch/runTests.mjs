import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithSentence } from './endWithSentence.mjs'
import { findChromium } from './findChromium.mjs'
import { findNpm, install, needsInstall } from './install.mjs'
import { passSignalsOn, startNode } from './processes.mjs'
import { say } from './say.mjs'
import { openLog, showStep } from './steps.mjs'
import { closingLine, nameFailures, vitestRun } from './vitestRun.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const checks = /** @type {const} */ (['check:types', 'check:lint', 'check:architecture'])

/** Installs what the lock file says, when it is not there yet. */
export async function ensureInstalled() {
  if (!needsInstall(root)) return
  const log = openLog(join(root, 'data', 'logs', 'install.log'))
  await showStep('installing', () => install({ root, env: process.env, log }))
}

/** `npm test`: every check and every test in turn, then what came of each. Arguments go to vitest. */
export async function runTests() {
  const wasStopped = passSignalsOn()
  try {
    await ensureInstalled()
    const outcomes = []
    for (const check of checks) {
      console.log(`\n• ${check}`)
      const { ended } = startNode([findNpm(), 'run', '--silent', check], { cwd: root, env: process.env, output: 'inherit' })
      outcomes.push({ name: check, passed: 0, failed: (await ended) === 0 ? 0 : 1, skipped: 0, failures: [] })
      if (wasStopped()) return
    }
    outcomes.push(...(await runVitest(process.argv.slice(2), wasStopped)))
    if (!wasStopped()) closeWith(outcomes)
  } catch (error) {
    if (!wasStopped()) endWithSentence(error, undefined)
  }
}

/** @param {string[]} args @param {() => boolean} wasStopped */
async function runVitest(args, wasStopped) {
  const browser = join(root, 'tests', 'browser')
  const hasBrowserTests = existsSync(browser) && readdirSync(browser).some((name) => name.endsWith('.e2e.ts'))
  const without = hasBrowserTests ? ['--project', '!browser'] : []
  console.log('\n• test:unit')
  const outcomes = [{ name: 'test:unit', ...(await vitestRun(root, [...without, ...args], process.env)) }]
  if (!hasBrowserTests || wasStopped()) return outcomes
  const chromium = findChromium(process.env)
  if (!chromium) return [...outcomes, { name: 'test:browser', passed: 0, failed: 0, skipped: 0, failures: [], reason: say('noChromium') }]
  console.log(`\n• test:browser (${chromium})`)
  const env = { ...process.env, CHROMIUM_PATH: chromium }
  return [...outcomes, { name: 'test:browser', ...(await vitestRun(root, ['--project', 'browser', ...args], env)) }]
}

/**
 * What failed, the summary, a line for each part, and the closing line; a check that failed counts as one failure.
 * @param {{ name: string, passed: number, failed: number, skipped: number, failures: string[], reason?: string }[]} outcomes
 */
export function closeWith(outcomes) {
  nameFailures(outcomes.flatMap((one) => one.failures))
  console.log('')
  for (const { name, passed, failed, reason } of outcomes) {
    const verdict = reason ? `${say('skipped')}: ${reason}` : say(failed > 0 ? 'failed' : 'passed')
    console.log(`${name.padEnd(20)} ${verdict}${passed + failed > 1 ? ` (${passed}/${passed + failed})` : ''}`)
  }
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => outcomes.reduce((sum, one) => sum + one[key], 0)
  const counts = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
  console.log(`\n${closingLine(counts)}`)
  process.exit(counts.failed > 0 ? 1 : 0)
}
