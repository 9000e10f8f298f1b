import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { paragraph } from '#content/news/words/Block.ts'
import { writeDocx } from './writeDocx.ts'

it.skipIf(!existsSync('/usr/bin/unzip'))('says which fonts stand in for those of the house', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'docx-')), 'a.docx')
  writeFileSync(file, await writeDocx({ language: 'kk', kicker: '', title: 'Тақырып', publisher: 'Штаб', keywords: [], changedAt: new Date(0).toISOString(), words: [paragraph('Сөз')], besides: [] }, new Map()))
  const part = (path: string): string => execFileSync('unzip', ['-p', file, path], { encoding: 'utf8' })
  const named = new Set([...part('word/styles.xml').matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font))
  expect(named.size).toBe(2)
  for (const font of named) expect(part('word/fontTable.xml')).toMatch(new RegExp(`<w:font w:name="${font}"><w:altName w:val="(Times New Roman|Arial)"/>`))
})
