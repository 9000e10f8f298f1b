import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'

/** @param {string} file */
const readEnvFile = (file) => (existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {})

/**
 * What the launcher itself must know before the schema can be loaded (`src/platform/env.ts` checks the rest).
 * The environment wins over `.env`, and both over the secrets that an earlier start made.
 * @param {string} root
 * @param {Record<string, string | undefined>} environment
 */
export function readSettings(root, environment) {
  const inFile = readEnvFile(join(root, '.env'))
  /** @type {Record<string, string | undefined>} */
  const given = { ...inFile, ...environment }
  const mode = given.NODE_ENV === 'production' ? 'production' : 'local'
  const dataFolder = resolve(root, given.DATA_FOLDER || './data')
  const secretsFile = join(dataFolder, 'secrets.env')
  /** @type {Record<string, string | undefined>} */
  const record = { ...(mode === 'local' ? readEnvFile(secretsFile) : {}), ...given, MEDIA_CENTER_MODE: mode }
  return {
    mode,
    record,
    dataFolder,
    secretsFile,
    logFile: join(dataFolder, 'logs', 'start.log'),
    host: given.HOST || '127.0.0.1',
    port: given.PORT || '3000',
  }
}
