import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = import.meta.dirname
const inKazakh = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8').split(/^ {2}ru: \{/m)[0] ?? ''] as const)

// A value comes without its case ending, and which ending it takes depends on how its last word or figure is spoken.
it.each([
  ['a moment or a number before a word that wants a case', /\{(?:when|until|before|from|to|at|pages|count|limit)\}(?: \([^)]*\))? (?:дейін|шейін|кейін|бастап|бері|қарай)/gu],
  ['an ending put to a value', /\}-(?:ге|ға|ке|қа|де|да|те|та|ден|дан|тен|тан|нен|нан)(?!\p{L})/gu],
])('no Kazakh sentence has %s', (_, wrong) => {
  expect(inKazakh.length).toBeGreaterThan(20)
  expect(inKazakh.flatMap(([name, text]) => [...text.matchAll(wrong)].map(([found]) => `${name}: ${found}`))).toEqual([])
})
