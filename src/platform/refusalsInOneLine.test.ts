import { expect, it, vi } from 'vitest'
import { RuleViolation } from './RuleViolation.ts'
import { refusalsInOneLine } from './refusalsInOneLine.ts'

const wrapped = (originalError: Error): Error => Object.assign(new Error(originalError.message), { name: 'GraphQLError', originalError })

/** What is written: at which level, and with what. */
function written(...given: unknown[]): unknown[] {
  const logger = { info: vi.fn<(line: string) => void>() }
  const method = vi.fn<(...given: unknown[]) => void>()
  refusalsInOneLine.logMethod?.call(logger as never, given as never, method as never, 50)
  return [logger.info.mock.calls, method.mock.calls]
}

it.each([
  ['a refusal over REST', new RuleViolation('moveNotYours', { status: 403 }), 'moveNotYours'],
  ['a refusal over GraphQL', wrapped(new RuleViolation('moveNotYours', { status: 403 })), 'moveNotYours'],
  ['a wrong password', Object.assign(new Error('Құпиясөз қате.'), { status: 401 }), 'Құпиясөз қате.'],
])('%s is one line without a stack', (_, err, line) => {
  expect(written({ err })).toEqual([[[line]], []])
})

it.each([
  ['a fault', new Error('no such table')],
  ['a fault over GraphQL', wrapped(new Error('no such table'))],
  ['what the server cannot do now', new RuleViolation('noMailServer', { status: 503 })],
])('%s keeps its stack', (_, err) => {
  expect(written({ err })).toEqual([[], [[{ err }]]])
})

it.each([[['Listening']], [[{ msg: 'Listening' }]], [[{ job: 'one' }, 'Done']], [[undefined]]])('what is no error stays as it is: %j', (given) => {
  expect(written(...given)).toEqual([[], [given]])
})
