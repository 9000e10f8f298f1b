import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { deskHands, edit, embargoedNews, itemAt } from '../../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import { loadCorrections } from './loadCorrections.ts'

let office: Office
let hands: Record<'author' | 'editor' | 'chief', PayloadRequest>

async function change(item: ItemReference, data: object, input: { change: 'correction' | 'update' | 'minor'; changeNote?: string }) {
  await edit(office, item, data as never)
  await move(hands.author, { ...item, transition: 'submit' })
  await move(hands.editor, { ...item, transition: 'approve' })
  await move(hands.editor, { ...item, transition: 'publish', input })
}

beforeAll(async () => {
  office = await openOffice()
  hands = await deskHands(office)
})
afterAll(() => office.close())

const shown = async (language: 'kk' | 'ru' = 'kk', page = 1) =>
  (await loadCorrections(office.payload, language, page)).items.map((item) => ('notes' in item ? [item.kind, ...item.notes.map(({ kind: of, note }) => `${of}: ${note}`)] : [item.kind, `withdrawn: ${item.reason}`]))

it('is empty while nothing was corrected', async () => {
  expect(await loadCorrections(office.payload, 'kk', 1)).toMatchObject({ items: [], pages: 0 })
})

it('shows corrections and updates of all kinds of item, the last noted first, and no minor change', async () => {
  const news = await itemAt(office, 'news', 'live/live')
  const quote = await itemAt(office, 'quotes', 'live/live')
  const event = await itemAt(office, 'events', 'live/live')
  const minor = await itemAt(office, 'news', 'live/live')
  await change(news, { lead: 'Бір' }, { change: 'update', changeNote: 'Дерек қосылды' })
  await change(event, { place: 'Сарай' }, { change: 'correction', changeNote: 'Орны түзетілді' })
  await change(quote, { occasion: 'Брифинг' }, { change: 'correction', changeNote: 'Сөзі түзетілді' })
  await change(minor, { lead: 'Екі' }, { change: 'minor' })
  await change(news, { lead: 'Үш' }, { change: 'correction', changeNote: 'Сан түзетілді' })
  expect(await shown()).toEqual([
    ['news', 'update: Дерек қосылды', 'correction: Сан түзетілді'],
    ['quote', 'correction: Сөзі түзетілді'],
    ['event', 'correction: Орны түзетілді'],
  ])
  expect(await shown('kk', 2)).toEqual([])
  // A story belongs to the page of its language; what all languages share is on each.
  expect((await shown('ru')).map(([kind]) => kind)).toEqual(['quote', 'event'])

})

it('tells that something was withdrawn and why, with nothing of it; what the public never saw stays untold', async () => {
  const [news, embargoed, quote] = [await itemAt(office, 'news', 'live/live'), await embargoedNews(office), await itemAt(office, 'quotes', 'live/live')]
  const { headline } = await office.payload.findByID({ collection: 'news', id: news.id, depth: 0 })
  for (const [item, reason] of [[news, 'Расталмады'], [embargoed, 'Ерте'], [quote, 'Бұлай айтылмаған']] as const) await move(hands.chief, { ...item, transition: 'withdraw', input: { reason } })
  expect((await shown()).slice(0, 2)).toEqual([
    ['quote', 'withdrawn: Бұлай айтылмаған'],
    ['news', 'withdrawn: Расталмады'],
  ])
  expect((await shown('ru'))[0]).toEqual(['quote', 'withdrawn: Бұлай айтылмаған'])
  expect((await shown('ru')).flat()).not.toContain('withdrawn: Расталмады')
  const all = await loadCorrections(office.payload, 'kk', 1)
  expect(all.items).toHaveLength(5)
  expect(JSON.stringify(all.items.filter((item) => !('notes' in item)))).not.toContain(String(headline))
})
