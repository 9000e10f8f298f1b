// As old in its syntax as sentences.mjs, and for the same reason.
import { say } from './say.mjs'

const needed = [20, 19]

/**
 * @param {string} version such as `20.19.0`
 * @returns {boolean}
 */
export function isNodeTooOld(version) {
  const parts = version.split('.').map(Number)
  return parts[0] < needed[0] || (parts[0] === needed[0] && parts[1] < needed[1])
}

/** Ends the process with one sentence when this Node cannot run what follows. */
export function requireNode() {
  if (!isNodeTooOld(process.versions.node)) return
  console.error(say('nodeTooOld', { found: process.versions.node, needed: needed.join('.') }))
  process.exit(1)
}
