import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { demoContent } from '../demo/content/demoContent.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { fillWithDemo, keepHalfDemo } from './fillWithDemo.ts'

// Each test seeds at least once.
vi.setConfig({ testTimeout: 120_000 })

const [story] = demoContent.stories.filter(({ outcome }) => outcome === 'inReview')
if (!story) throw new Error('no story')
const [hero] = story.photos
const few = {
  content: {
    ...demoContent,
    stories: [{ ...story, photos: [hero] as const }],
    topics: demoContent.topics.filter(({ key }) => story.topics.includes(key)),
    pressContacts: [],
    quotes: [],
    speakers: [],
    events: [],
  },
  photos: [hero],
}
const folder = mkdtempSync(join(tmpdir(), 'media-center-prepare-'))
const accounts = join(folder, 'accounts.txt')
const office: Office = await openOffice()
const payload: Payload = office.payload

const count = async (collection: 'users' | 'news' | 'photos' | 'audit-entries'): Promise<number> =>
  (await payload.count({ collection })).totalDocs
const photoFolder = payload.collections.photos.config.upload.staticDir ?? ''

/** A seeding that is cut off at its first account, or late, when the photo is in. */
const cutOff = (when: 'early' | 'late') =>
  fillWithDemo(payload, accounts, {
    ...few,
    progress: (done, total) => {
      if (when === 'early' || done === total - 1) throw new Error('cut off')
    },
  })

beforeEach(async () => {
  await emptyDatabase(payload)
  rmSync(accounts, { force: true })
})
afterAll(async () => {
  await office.close()
  rmSync(folder, { recursive: true })
})

it('fills an empty database once, and writes its accounts for their owner only', async () => {
  expect(await fillWithDemo(payload, accounts, few)).toBe(true)
  const lines = readFileSync(accounts, 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(demoContent.users.length + 1)
  expect(lines.at(-1)).toMatch(/^journalist\tjournalist@/)
  expect(statSync(accounts).mode & 0o777).toBe(0o600)
  const [role, email = '', password = ''] = lines[0]?.split('\t') ?? []
  expect(role).toBe('reporter')
  expect(password.length).toBeGreaterThanOrEqual(14)
  expect(new Set(lines.map((line) => line.split('\t')[2])).size).toBe(lines.length)
  const signedIn = await payload.login({ collection: 'users', data: { email, password } })
  expect(signedIn.user?.email).toBe(email)

  expect(await fillWithDemo(payload, accounts, few)).toBe(false)
  expect(await count('news')).toBe(1)
})

it('clears a seeding away that was cut off, and the files it knows, and begins anew', async () => {
  await expect(cutOff('late')).rejects.toThrow('cut off')
  expect(await count('photos')).toBe(1)
  expect(existsSync(accounts)).toBe(false)
  const own = join(photoFolder, 'own.jpg')
  writeFileSync(own, 'nobody’s photo here')

  expect(await fillWithDemo(payload, accounts, few)).toBe(true)
  expect(await count('users')).toBe(demoContent.users.length)
  expect(await count('photos')).toBe(1)
  expect(readdirSync(photoFolder).toSorted()).toEqual([`${hero}.jpg`, 'own.jpg'])
  expect(existsSync(accounts)).toBe(true)
})

it('touches nothing where somebody has an account of their own, however it began', async () => {
  await expect(cutOff('early')).rejects.toThrow('cut off')
  await payload.create({ collection: 'users', data: { email: 'own@example.kz', name: 'Өз адамымыз', password: 'a-long-password', roles: ['administrator'], language: 'kk' } })
  const before = await count('users')
  expect(await fillWithDemo(payload, accounts, few)).toBe(false)
  expect(await count('users')).toBe(before)
})

it('takes half a demo for people’s own once the house has run without the demo', async () => {
  await expect(cutOff('early')).rejects.toThrow('cut off')
  await keepHalfDemo(payload)
  const before = await count('users')
  expect(await fillWithDemo(payload, accounts, few)).toBe(false)
  expect(await count('users')).toBe(before)
})
