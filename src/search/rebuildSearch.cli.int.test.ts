import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Office, openOffice } from '../../tests/support/office.ts'
import { draftNews, liveNews } from '../../tests/support/premises.ts'
import { IndexFile } from './index/IndexFile.ts'
import { newestIndex } from './index/indexPlaces.ts'
import { searchIndex } from './searchIndex.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let office: Office
beforeAll(async () => {
  office = await openOffice()
  await liveNews(office, { headline: 'Көпір ашылды' })
  await draftNews(office, { headline: 'Көпір жобасы' })
})
afterAll(() => office.close())

it('npm run rebuild-search builds the index of what is public, and shows how far it is', { timeout: 300_000 }, async () => {
  const env = { ...process.env, LC_ALL: 'kk_KZ.UTF-8', NODE_ENV: 'development' as const }
  const { stdout } = await promisify(execFile)(process.execPath, ['src/operations/launch/run.mjs', 'src/search/rebuildSearch.cli.ts'], { cwd: root, env })
  expect(stdout).toMatch(/^█+ 100 % {2}индекске енгізілді: 1\/1$/m)
  const path = newestIndex() ?? ''
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^Іздеу индексі [\d.]+ секундта қайта құрылды: /)
  expect(stdout).toContain(path)
  const file = IndexFile.open(path)
  expect(searchIndex(file, { text: 'көпірдің', language: 'kk' }).hits).toMatchObject([{ title: [{ text: 'Көпір', isMatch: true }, { text: ' ашылды' }] }])
  file.close()
})
