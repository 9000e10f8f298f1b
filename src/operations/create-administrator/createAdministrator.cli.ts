import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { sayOperation } from '#languages/messages/operations.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import config from '../../../payload.config.ts'
import { terminalLanguage } from '../launch/say.mjs'
import { createAdministrator } from './createAdministrator.ts'

const language = terminalLanguage(process.env)

function readArguments(): { email?: string; name?: string } {
  try {
    return parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } }).values
  } catch (error) {
    throw Object.assign(new RuleViolation('administratorUsage'), { cause: error })
  }
}

try {
  const asked = readArguments()
  if (!process.stdout.isTTY) throw new RuleViolation('administratorNeedsTerminal')
  const payload = await getPayload({ config })
  const password = await createAdministrator(payload, asked)
  console.log(sayOperation(language, 'administratorMade'))
  console.log(sayOperation(language, 'administratorPassword', { password }))
} catch (error) {
  if (!(error instanceof RuleViolation)) throw error
  console.error(sayRefusal(language, error.code, error.values))
  process.exit(1)
}
process.exit(0)
