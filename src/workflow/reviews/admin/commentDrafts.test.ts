import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findDraft, forgetDraft, keepDraft, type DraftPlace } from './commentDrafts.ts'

const place: DraftPlace = { person: 'me', address: '/api/news/1', slot: 'new' }
const written = (text: string) => ({ draft: { text, mentions: [{ id: 'a', name: 'Айгүл' }] }, blocking: true, target: { field: 'lead' } })

let rows: Map<string, string>
beforeEach(() => {
  rows = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => rows.set(key, value),
    removeItem: (key: string) => rows.delete(key),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('gives back what was begun, with its place and its people', () => {
  keepDraft(place, written('Дереккөзі қайсы?'))
  expect(findDraft(place)).toMatchObject(written('Дереккөзі қайсы?'))
})

it.each([
  ['another person', { ...place, person: 'other' }],
  ['another item', { ...place, address: '/api/news/2' }],
  ['another thread', { ...place, slot: 'reply:1' }],
])('but not to %s', (_, elsewhere) => {
  keepDraft(place, written('Дереккөзі қайсы?'))
  expect(findDraft(elsewhere)).toBeUndefined()
})

it('is forgotten when it was sent, when all its words are gone, and after a month', () => {
  keepDraft(place, written('Бір'))
  forgetDraft(place)
  expect(findDraft(place)).toBeUndefined()
  keepDraft(place, written('Екі'))
  keepDraft(place, written('  '))
  expect(findDraft(place)).toBeUndefined()
  keepDraft(place, written('Үш'))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 86_400_000 })
  expect(findDraft(place)).toBeUndefined()
  expect(rows.size).toBe(0)
})

it('a browser that keeps nothing, or has no room, disturbs nobody', () => {
  const refuse = (): never => {
    throw new Error('QuotaExceededError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  keepDraft(place, written('Бір'))
  forgetDraft(place)
  expect(findDraft(place)).toBeUndefined()
})
