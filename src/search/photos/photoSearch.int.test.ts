import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { move } from '#workflow/move.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, itemAt } from '../../../tests/support/premises.ts'
import { currentIndex } from '../index/currentIndex.ts'
import { keepIndex } from '../keepIndex.ts'
import { loadPhotoSearch } from './loadPhotoSearch.ts'
import { photoQueryAddress, readPhotoQuery } from './photoQuery.ts'

let office: Office
let stop: (() => void) | undefined
const ids: Record<string, string> = {}
let topic: string
let event: string

beforeAll(async () => {
  office = await openOffice()
  const { chief } = await deskHands(office)
  const made = await office.payload.create({ collection: 'topics', data: { name: 'Білім' } })
  topic = String(made.slug)
  const opening = await itemAt(office, 'events', 'live/live', { title: 'Штабтың ашылуы' })
  event = String((await office.payload.findByID({ collection: 'events', id: opening.id })).slug)
  const live = async (name: string, given: Record<string, unknown>) => (ids[name] = (await itemAt(office, 'photos', 'live/live', { altText: 'Екі адам қол алысып тұр', ...given })).id)
  await live('hall', { headline: 'Толы зал', caption: 'Студенттер залда отыр', people: ['Айгүл Сейітова'], city: 'Астана', dateTaken: '2026-02-16T05:00:00.000Z', topics: [made.id] })
  await live('street', { headline: 'Көше', caption: 'Ауыл көшесі', people: ['Ержан Оспан', 'Айгүл Қожа'], city: 'Шымкент', sublocation: 'Наурыз көшесі', dateTaken: '2026-02-18T20:30:00.000Z', ofEvent: opening.id })
  await live('gone', { headline: 'Толы залдың екінші суреті', city: 'Астана' })
  await move(chief, { collection: 'photos', id: ids.gone ?? '', transition: 'withdraw', input: { reason: 'Қате' } })
  ids.draft = (await draftOf(office, 'photos', { headline: 'Толы зал, құпия', city: 'Астана' })).id
  const tall = await itemAt(office, 'photos', 'live/live', { headline: 'Тік сурет', altText: 'Екі адам қол алысып тұр', city: 'Алматы', dateTaken: '2026-01-01T05:00:00.000Z' })
  await office.payload.db.updateOne({ collection: 'photos', id: tall.id, data: { width: 400, height: 600 } })
  ids.tall = tall.id
  stop = await keepIndex(office.payload)
  await vi.waitUntil(() => currentIndex().file !== undefined, { timeout: 20_000 })
}, 240_000)
afterAll(async () => {
  stop?.()
  await office.close()
})

const find = async (given: Record<string, string>): Promise<string[]> => {
  const { results } = await loadPhotoSearch(office.payload, 'kk', readPhotoQuery(given))
  return (results?.photos ?? []).map(({ id }) => Object.entries(ids).find(([, one]) => one === id)?.[0] ?? id)
}

describe('the search for press photos', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['everything, the newest first', {}, ['street', 'hall', 'tall']],
    ['a word', { q: 'зал' }, ['hall']],
    ['a word in another form', { q: 'студенттердің' }, ['hall']],
    ['a word typed without Kazakh letters', { q: 'кошеси' }, ['street']],
    ['words that no photo has together', { q: 'студент көше' }, ['street', 'hall']],
    ['a person', { person: 'Айгүл Сейітова' }, ['hall']],
    ['a name as Russian writes it', { person: 'айгуль' }, ['street', 'hall']],
    ['a first name', { person: 'Айгүл' }, ['street', 'hall']],
    ['a name in another case', { person: 'Сейітованың' }, ['hall']],
    ['a place', { place: 'Шымкент' }, ['street']],
    ['a place within a city', { place: 'наурыз' }, ['street']],
    ['one day, by the calendar of the office', { from: '2026-02-19', to: '2026-02-19' }, ['street']],
    ['until a day', { to: '2026-02-16' }, ['hall', 'tall']],
    ['upright ones', { orientation: 'portrait' }, ['tall']],
    ['a word and filters', { q: 'зал', place: 'Астана', orientation: 'landscape' }, ['hall']],
    ['filters that nothing fits', { q: 'зал', place: 'Алматы' }, []],
    ['filters that make no sense, left out', { orientation: 'round', from: '2026-13-40', topic: 'zhoq', page: '-1', q: '' }, ['street', 'hall', 'tall']],
    ['signs that mean something to a database', { q: `зал" OR facets : "0kstory' --`, person: '"*^' }, ['hall']],
    ['a page behind the last', { page: '9' }, []],
  ])('finds %s', async (_, given, found) => expect(await find(given)).toEqual(found))

  it('finds by topic and by event', async () => {
    expect(await find({ topic })).toEqual(['hall'])
    expect(await find({ event })).toEqual(['street'])
    expect(await find({ event, topic })).toEqual([])
  })

  it('keeps what was asked in the addresses of its pages', () => {
    const query = readPhotoQuery({ q: 'зал', person: 'Айгүл', orientation: 'square', page: '2' })
    expect(photoQueryAddress('ru', query, { page: 3 })).toBe(`/ru/press/photos?${new URLSearchParams({ q: 'зал', person: 'Айгүл', orientation: 'square', page: '3' })}`)
    expect(photoQueryAddress('kk', { text: '', page: 1 })).toBe('/kk/press/photos')
  })
})
