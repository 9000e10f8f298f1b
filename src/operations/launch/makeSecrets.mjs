import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a folder that only its owner can enter, also when it was there with wider rights. @param {string} folder */
export function makePrivateFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
}

/**
 * The settings with a secret that stays the same from start to start; one that was given is left alone.
 * @param {Record<string, string | undefined>} record
 * @param {string} secretsFile
 */
export function makeSecrets(record, secretsFile) {
  if (record.PAYLOAD_SECRET) return record
  const secret = randomBytes(32).toString('hex')
  makePrivateFolder(dirname(secretsFile))
  appendFileSync(secretsFile, `PAYLOAD_SECRET=${secret}\n`, { mode: 0o600 })
  chmodSync(secretsFile, 0o600)
  return { ...record, PAYLOAD_SECRET: secret }
}
