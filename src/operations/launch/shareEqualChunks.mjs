import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Below this a second copy costs less than looking the first one up. */
const fewBytes = 20_000

/**
 * Next writes what many pages have in common once for each of them, byte for byte the same: the whole house, dozens of
 * times. Each page would read and keep a copy of its own, so all but the first become a line that points to the first.
 * @param {string} folder where chunks lie, all of them side by side
 * @returns {number} bytes that are no longer there twice
 */
export function shareEqualChunks(folder) {
  /** @type {Map<string, string>} */
  const firsts = new Map()
  let saved = 0
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name)
    if (!name.endsWith('.js') || statSync(path).size < fewBytes) continue
    const content = readFileSync(path)
    const hash = createHash('sha256').update(content).digest('hex')
    const first = firsts.get(hash)
    if (first === undefined) {
      firsts.set(hash, name)
      continue
    }
    writeFileSync(path, `module.exports=require(${JSON.stringify(`./${first}`)})\n`)
    saved += content.length
  }
  return saved
}
