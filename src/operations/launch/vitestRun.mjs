import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startNode } from './processes.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ passed: number, skipped: number, failures: string[] }} Report */

/**
 * The counts of a vitest run. A run that failed without saying where counts as one failure.
 * @param {Report | undefined} report
 * @param {number} code
 * @returns {Counts & { failures: string[] }}
 */
export function countTests(report, code) {
  const failures = report?.failures ?? []
  const failed = code !== 0 && failures.length === 0 ? 1 : failures.length
  return { passed: report?.passed ?? 0, failed, skipped: report?.skipped ?? 0, failures }
}

/** The closing line that tools read. @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * Names what failed once more, for whoever sees no more of a long output than its end.
 * @param {string[]} failures
 */
export const nameFailures = (failures) => failures.forEach((failure) => console.log(`✗ ${failure}`))

/**
 * @param {string} root
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {'inherit' | 'pipe'} [output]
 */
export async function vitestRun(root, args, env, output = 'inherit') {
  const folder = mkdtempSync(join(tmpdir(), 'media-center-tests-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', `--reporter=${fileURLToPath(new URL('closingReporter.mjs', import.meta.url))}`]
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const ran = startNode([vitest, 'run', ...reporters, ...args], { cwd: root, env: { ...env, TEST_REPORT: report }, output })
    const code = await ran.ended
    return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
