import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNode } from './processes.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of a vitest run. A file that could not even be loaded has no failed test in it, so a failed run without
 * one counts as one.
 * @param {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number } | undefined} report
 * @param {number} code
 * @returns {Counts}
 */
export function countTests(report, code) {
  const failed = report?.numFailedTests ?? 0
  return {
    passed: report?.numPassedTests ?? 0,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/** The closing line that tools read. @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * @param {string} root
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export async function vitestRun(root, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'media-center-tests-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const code = await startNode([vitest, 'run', ...reporters, ...args], { cwd: root, env, output: 'inherit' }).ended
    return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
