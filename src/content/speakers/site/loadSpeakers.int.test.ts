import { afterAll, beforeAll, expect, it } from 'vitest'
import { itemAt, liveNews, speaker } from '../../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { loadQuote } from '../../quotes/site/loadQuote.ts'
import { loadSpeaker } from './loadSpeaker.ts'
import { loadSpeakers } from './loadSpeakers.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it('orders speakers as Kazakh orders its letters, and leaves drafts out', async () => {
  for (const name of ['Шолпан', 'Қанат', 'Камила', 'Әлия', 'Арман', 'Ұлан', 'Умит', 'Яна']) await speaker(office, { name })
  await speaker(office, { name: 'Жоба', draft: true })
  const { items, pages } = await loadSpeakers(office.payload, 'kk', 1)
  expect(items.map(({ name }) => name.kk)).toEqual(['Арман', 'Әлия', 'Камила', 'Қанат', 'Умит', 'Ұлан', 'Шолпан', 'Яна'])
  expect(pages).toBe(1)
  expect((await loadSpeakers(office.payload, 'kk', 2)).items).toEqual([])
})

it('shows a speaker with quotes, stories and the photos that name them', async () => {
  const id = await speaker(office, { name: 'Сәуле Сәрсен' })
  const quote = await itemAt(office, 'quotes', 'live/live', { speaker: id })
  const other = await itemAt(office, 'quotes', 'live/live', { speaker: id })
  await itemAt(office, 'quotes', 'draft/never', { speaker: id })
  const story = await liveNews(office, { speakers: [id], quotes: [quote.id] })
  const photo = await itemAt(office, 'photos', 'live/live', { people: ['Сәуле Сәрсен'] })
  const found = await loadSpeaker(office.payload, 'kk', 1, 'saule-sarsen')
  expect(found?.quotes.items.map((one) => one.id)).toEqual([other.id, quote.id])
  expect(found?.stories?.items.map((one) => one.id)).toEqual([story.id])
  expect(found?.photos.map((one) => one.id)).toEqual([photo.id])
  expect(await loadSpeaker(office.payload, 'kk', 2, 'saule-sarsen')).toBeUndefined()
  expect(await loadSpeaker(office.payload, 'kk', 1, 'zhoba')).toBeUndefined()

  expect(await loadQuote(office.payload, 'kk', quote.id)).toMatchObject({
    speaker: { id },
    stories: { items: [{ id: story.id }] },
    more: [{ id: other.id }],
  })
})
