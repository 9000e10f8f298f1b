import { sayOperation } from '#languages/messages/operations.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { env } from '#platform/env.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { terminalLanguage } from '../launch/say.mjs'
import { prepareDatabase } from './prepareDatabase.ts'

// A step of `npm start`. The launcher passes lines that begin with "» " on to the terminal, and after exit code 3 the
// last line as the sentence of the end.

const language = terminalLanguage(process.env)
let shown = 0

function progress(done: number, total: number): void {
  const tenth = Math.floor((done * 10) / total)
  if (tenth === shown && done > 1) return
  shown = tenth
  console.log(`» ${sayOperation(language, 'seeding', { done, total })}`)
}

try {
  await prepareDatabase(env(), progress)
} catch (error) {
  console.error(error)
  if (!(error instanceof RuleViolation)) process.exit(1)
  console.error(sayRefusal(language, error.code, error.values))
  process.exit(3)
}
process.exit(0)
