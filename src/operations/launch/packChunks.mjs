import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Below this neither a second copy nor blanks weigh anything. */
const fewBytes = 20_000

/**
 * Makes the server's chunks light. Next writes what many pages have in common once for each of them, the whole house
 * dozens of times, and each page would read and keep a copy of its own: of equal ones all but the first become a line
 * that points to the first. The rest lose comments and blanks; names stay, so that a stack trace can be read.
 * @param {string} folder where chunks lie, all of them side by side
 */
export async function packChunks(folder) {
  const { transform } = await import('esbuild')
  /** @type {Map<string, string>} */
  const firsts = new Map()
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name)
    if (!name.endsWith('.js') || statSync(path).size < fewBytes) continue
    const source = withoutItsName(readFileSync(path, 'utf8'))
    const hash = createHash('sha256').update(source).digest('hex')
    const first = firsts.get(hash)
    if (first === undefined) {
      firsts.set(hash, name)
      const { code } = await transform(source, { minifyWhitespace: true, charset: 'ascii', legalComments: 'none', target: 'node20' })
      writeFileSync(path, inAscii(code))
    } else writeFileSync(path, `module.exports=require(${JSON.stringify(`./${first}`)})\n`)
  }
}

/** A chunk ends with the name of its map, which is its own. @param {string} source */
const withoutItsName = (source) => source.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '')

/**
 * What is left in letters of two bytes are regular expressions. One such letter, and V8 keeps the whole chunk in two.
 * @param {string} code
 */
const inAscii = (code) => code.replace(/(?<!\\)[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
