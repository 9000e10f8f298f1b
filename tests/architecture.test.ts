import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOfConfig, reachableFromConfig } from './architecture/config.ts'
import { librariesAwayFromHome, otherDoorsToState, readsAroundFindPublic, writesBeneathPayload } from './architecture/doors.ts'
import { foldersThatSayNothing, indexFiles, longFiles } from './architecture/files.ts'
import { cycles, outletsImportingOutlets, upwardImports } from './architecture/layers.ts'
import { clientOnPublicPages, unnotedQuestions } from './architecture/pages.ts'
import { parseSources, readSources, type Sources } from './architecture/sources.ts'

type Rule = (sources: Sources) => string[]

const rules: [string, Rule][] = [
  ['Layers import downwards only', upwardImports],
  ['Outlets do not know each other', outletsImportingOutlets],
  ['Imports do not go round in a circle', cycles],
  ['The config reaches no React, CSS or Next', reachableFromConfig],
  ['The config lists features', importsOfConfig],
  ['A library touches one folder', librariesAwayFromHome],
  ['Outsiders read through findPublic', readsAroundFindPublic],
  ['The door to the public notes what it is asked', unnotedQuestions],
  ['Public pages need no client', clientOnPublicPages],
  ['Nobody writes beneath Payload', writesBeneathPayload],
  ['One door to a state', otherDoorsToState],
  ['Folders say what is in them', foldersThatSayNothing],
  ['There are no index files', indexFiles],
  ['Files stay short', longFiles],
]

describe('the house is built as docs/architecture.md says', () => {
  const sources = readSources(fileURLToPath(new URL('..', import.meta.url)))
  it.each(rules)('%s', (_, rule) => {
    const problems = rule(sources)
    expect(problems.length, `\n${problems.join('\n')}\n`).toBe(0)
  })
})

type Case = [Rule, Record<string, string>]

const named = (cases: Case[]): [string, string, ...Case][] =>
  cases.map(([rule, files]) => [rule.name, Object.entries(files).join(' · ').slice(0, 120).trim(), rule, files])

const call = (code: string): string => `export const act = async () => ${code}\n`

describe('what breaks a rule is named', () => {
  const cases: Case[] = [
    [upwardImports, { 'src/platform/a.ts': `import { b } from '#workflow/b.ts'` }],
    [upwardImports, { 'src/publication/a.ts': `import type { News } from '#content/news/News.ts'` }],
    [upwardImports, { 'src/content/a.ts': `export { b } from '../site/b.ts'` }],
    [upwardImports, { 'src/audit/a.ts': call(`import('#workflow/b.ts')`) }],
    [upwardImports, { 'src/site/a.ts': `import { act } from '#reactions.ts'` }],
    [upwardImports, { 'src/newcomer/a.ts': `import { b } from '#platform/b.ts'` }],
    [outletsImportingOutlets, { 'src/feeds/a.ts': `import { b } from '#search/b.ts'` }],
    [cycles, { 'src/a/a.ts': `import './b.ts'`, 'src/a/b.ts': `import { type C } from './c.ts'`, 'src/a/c.ts': `export * from './a.ts'` }],
    [reachableFromConfig, { 'payload.config.ts': `import './src/a/a.ts'`, 'src/a/a.ts': `import './b.tsx'` }],
    [reachableFromConfig, { 'payload.config.ts': `import '#a/a.ts'`, 'src/a/a.ts': call(`import('next/headers')`) }],
    [reachableFromConfig, { 'payload.config.ts': `import 'next/cache'; import '#a/a.ts'`, 'src/a/a.ts': `import 'next/cache'` }],
    [importsOfConfig, { 'payload.config.ts': `import { News } from '#content/news/News.ts'` }],
    [librariesAwayFromHome, { 'src/site/a.ts': `import sharp from 'sharp'` }],
    [librariesAwayFromHome, { 'src/content/photos/a.ts': `import type { MongoClient } from 'mongodb'` }],
    [readsAroundFindPublic, { 'src/app/(site)/page.tsx': call(`payload.find({ collection: 'news' })`) }],
    [readsAroundFindPublic, { 'src/content/news/site/a.tsx': call(`req.payload.db.findOne({ collection: 'news' })`) }],
    [unnotedQuestions, { 'src/publication/findPublic.ts': `export async function findAll(payload) { return payload.find({}) }` }],
    [unnotedQuestions, { 'src/publication/findPublic.ts': `export async function findAll(payload) { return payload.db.find<Row>({}) }` }],
    [unnotedQuestions, { 'src/publication/findPublic.ts': `const count = (payload) => payload.count({}); function other() { noteShown('news') }` }],
    [clientOnPublicPages, { 'src/site/Menu.tsx': `'use client'\nexport const Menu = () => null` }],
    [clientOnPublicPages, { 'src/app/(site)/page.tsx': `export const Page = () => <Suspense fallback={null}>a</Suspense>` }],
    [writesBeneathPayload, { 'src/content/a.ts': call(`req.payload.db.updateOne({})`) }],
    [otherDoorsToState, { 'src/content/a.ts': call(`writeInPlace(req, { fields: { state: 'live' } })`) }],
    [otherDoorsToState, { 'src/operations/a.ts': call(`payload.update({ data: { headline: 'x', publicState: 'live' } })`) }],
    [foldersThatSayNothing, { 'src/content/utils/a.ts': '' }],
    [indexFiles, { 'src/content/index.ts': '' }],
    [longFiles, { 'src/content/a.ts': 'a()\n'.repeat(301) }],
  ]
  it.each(named(cases))('%s: %s', (_, __, rule, files) => expect(rule(parseSources(files))).toHaveLength(1))
})

describe('what keeps a rule is left alone', () => {
  const cases: Case[] = [
    [upwardImports, { 'src/workflow/a.ts': `import { b } from '#audit/b.ts'; import type { News } from '../payload-types.ts'` }],
    [upwardImports, { 'src/platform/a.ts': `import { say } from '#languages/messages/environment.ts'` }],
    [upwardImports, { 'src/platform/a.test.ts': `import { b } from '#content/b.ts'` }],
    [cycles, { 'src/a/a.ts': `import './b.ts'`, 'src/a/b.ts': `import type { A } from './a.ts'` }],
    [reachableFromConfig, { 'payload.config.ts': `import type { X } from './src/a/b.tsx'` }],
    [readsAroundFindPublic, { 'src/app/(site)/page.tsx': call(`list.find((one) => findPublicById(payload, one))`) }],
    [unnotedQuestions, { 'src/publication/findPublic.ts': `export async function findAll(payload) { noteShown('news'); return payload.find({}) }` }],
    [clientOnPublicPages, { 'src/desk/Board.tsx': `'use client'\nexport const Board = () => null` }],
    [writesBeneathPayload, { 'src/workflow/move.ts': call(`req.payload.db.updateOne({})`) }],
    [otherDoorsToState, { 'src/publication/a.ts': call(`payload.update({ where: { state: { equals: 'live' } }, data: {} })`) }],
  ]
  it.each(named(cases))('%s: %s', (_, __, rule, files) => expect(rule(parseSources(files))).toEqual([]))
})
