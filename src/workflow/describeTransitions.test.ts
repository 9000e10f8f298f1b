import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeTransitions } from './describeTransitions.ts'

it('docs/workflow.md shows the table that the code goes by', () => {
  expect(readFileSync('docs/workflow.md', 'utf8')).toContain(describeTransitions())
})
