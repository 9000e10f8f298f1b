import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { shareEqualChunks } from './shareEqualChunks.mjs'

const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('keeps one of equal chunks, and every name gives the very same modules', () => {
  const house = `module.exports=[1,()=>"${'ә'.repeat(20_000)}"]`
  for (const name of ['[root]_a.js', '_b.js', '_c.js']) writeFileSync(join(folder, name), house)
  writeFileSync(join(folder, '_other.js'), house.replace('[1,', '[2,'))
  for (const name of ['_small.js', '_small2.js']) writeFileSync(join(folder, name), 'module.exports=[3,()=>0]')
  writeFileSync(join(folder, 'house.css'), house)
  mkdirSync(join(folder, 'ssr'))

  expect(shareEqualChunks(folder)).toBe(2 * Buffer.byteLength(house))

  const require = createRequire(join(folder, 'page.cjs'))
  const [a, b, c, other] = ['[root]_a.js', '_b.js', '_c.js', '_other.js'].map((name) => require(join(folder, name)))
  expect([b, c].every((modules) => modules === a)).toBe(true)
  expect(other).not.toBe(a)
  expect(a[1]()).toBe('ә'.repeat(20_000))
  expect(readFileSync(join(folder, '_small2.js'), 'utf8')).toBe('module.exports=[3,()=>0]')
  expect(statSync(join(folder, 'house.css')).size).toBe(Buffer.byteLength(house))
  expect(shareEqualChunks(folder)).toBe(0)
})
