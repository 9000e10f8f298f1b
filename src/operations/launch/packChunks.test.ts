import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { packChunks } from './packChunks.mjs'

const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
afterAll(() => rmSync(folder, { recursive: true }))
const require = createRequire(join(folder, 'page.cjs'))

const house = `// ${'A comment. '.repeat(3000)}
module.exports = [1, function sayHouse(word) {
  return [\`баспасөз «орталығы» 😀\`, /^[әі]+ — 😀$/u.test(word), /[^ё\\s—-]/.test('ё'), /😀/.test('😀')];
}]`
const withMap = (name: string, text = house) => `${text}\n\n//# sourceMappingURL=${name}.map`

it('keeps one of equal chunks, small, and every name gives the very same modules', async () => {
  for (const name of ['[root]_a.js', '_b.js', '_c.js']) writeFileSync(join(folder, name), withMap(name))
  writeFileSync(join(folder, '_other.js'), withMap('_other.js', house.replace('[1,', '[2,')))
  for (const name of ['_small.js', '_small2.js']) writeFileSync(join(folder, name), 'module.exports=[3,()=>0]')
  writeFileSync(join(folder, 'house.css'), house)
  mkdirSync(join(folder, 'ssr'))

  await packChunks(folder)

  const [a, b, c, other] = ['[root]_a.js', '_b.js', '_c.js', '_other.js'].map((name) => require(join(folder, name)))
  expect([b, c].every((modules) => modules === a)).toBe(true)
  expect(other).not.toBe(a)
  expect(a[1]('әі — 😀')).toEqual(['баспасөз «орталығы» 😀', true, false, true])
  expect(a[1].name).toBe('sayHouse')
  expect(readFileSync(join(folder, '[root]_a.js'), 'utf8')).toMatch(/^[\0-\x7f]{20,400}$/)
  expect(readFileSync(join(folder, '_small2.js'), 'utf8')).toBe('module.exports=[3,()=>0]')
  expect(statSync(join(folder, 'house.css')).size).toBe(Buffer.byteLength(house))
})
