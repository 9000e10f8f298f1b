import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { sayEnvironment } from '#languages/messages/environment.ts'
import { EnvironmentError, readEnv } from '#platform/env.ts'
import { unknownSettings } from '#platform/unknownSettings.ts'
import { terminalLanguage } from './say.mjs'

// A step of `npm start`: names every unknown setting, and ends it when one is wrong or missing.

const language = terminalLanguage(process.env)
const inFile = existsSync('.env') ? Object.keys(parseEnv(readFileSync('.env', 'utf8'))) : []

for (const { setting, meant } of unknownSettings(inFile, Object.keys(process.env))) {
  console.log(sayEnvironment(language, meant ? 'unknownMeant' : 'unknown', { setting, meant: meant ?? '' }))
}
try {
  readEnv(process.env)
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error
  const sentences = error.problems.map(({ code, value }) =>
    sayEnvironment.has(code) ? sayEnvironment(language, code, { value }) : code,
  )
  console.error(sentences.join(' '))
  process.exit(3) // the launcher passes the last line on as its own sentence
}
process.exit(0)
