import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { engines } from '../../benchmarks/search/alternatives.ts'
import { type Ask, hasJudgedQuestions, judge, readPassages, readQuestions, spellings } from '../../benchmarks/search/judgedQuestions.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-quality-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Judged questions are no part of the product: without them this says "skipped".
describe.skipIf(!hasJudgedQuestions)('judged questions (../shared/data/search)', () => {
  const ask: Ask = hasJudgedQuestions ? (engines['this search']?.(readPassages(), join(folder, 'index')) ?? (() => [])) : () => []

  it.each<[keyof typeof spellings, number, number]>([
    ['as written', 0.915, 0.8],
    ['without Kazakh letters', 0.915, 0.8],
    ['in Latin letters', 0.9, 0.77],
    ['with a typing slip', 0.88, 0.77],
  ])('%s: recall of at least %d, nDCG of at least %d', (spelling, recall, ndcg) => {
    const quality = judge(readQuestions(), (question) => ask(spellings[spelling](question)))
    expect(quality.recall).toBeGreaterThanOrEqual(recall)
    expect(quality.ndcg).toBeGreaterThanOrEqual(ndcg)
  }, 120_000)
})
