import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** @import { TestModule } from 'vitest/node' */

/** @param {{ message?: string } | undefined} error */
const firstLine = (error) => (error?.message ?? '').split('\n')[0]

/** What was thrown by a file or a group outside of its tests. @param {TestModule} file */
function* errorsAround(file) {
  yield* file.errors()
  for (const suite of file.children.allSuites()) yield* suite.errors()
}

/**
 * A vitest reporter that writes to the file TEST_REPORT how many tests passed and were skipped, and names each failure
 * with the first line of why: of a test, of a file that could not be loaded, of what nobody caught.
 */
export default class ClosingReporter {
  /** @param {readonly TestModule[]} files @param {readonly { message?: string }[]} unhandled */
  onTestRunEnd(files, unhandled) {
    const report = { passed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) }
    for (const file of files) {
      const path = relative(process.cwd(), file.moduleId)
      for (const error of errorsAround(file)) report.failures.push(`${path}: ${firstLine(error)}`)
      for (const test of file.children.allTests()) {
        const { state, errors } = test.result()
        if (state === 'passed') report.passed++
        else if (state === 'failed') report.failures.push(`${path} > ${test.fullName}: ${firstLine(errors?.[0])}`)
        else report.skipped++
      }
    }
    for (const error of unhandled) report.failures.push(`nobody caught: ${firstLine(error)}`)
    if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, JSON.stringify(report))
  }
}
