import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, itemAt, liveNews } from '../../../tests/support/premises.ts'
import { states } from '#workflow/states.ts'
import { loadBoard } from './loadBoard.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

it('shows each item in the column of its newest revision, and only recent ones of what is out', async () => {
  const { editor } = await deskHands(office)
  const corrected = await itemAt(office, 'news', 'draft/live')
  const placed = {
    draft: [corrected],
    inReview: [await itemAt(office, 'news', 'inReview/never')],
    changesRequested: [await itemAt(office, 'news', 'changesRequested/never')],
    approved: [await itemAt(office, 'news', 'approved/never')],
    scheduled: [await itemAt(office, 'news', 'scheduled/never')],
    live: [await liveNews(office)],
    withdrawn: [await itemAt(office, 'news', 'withdrawn/withdrawn')],
  }
  const quote = await itemAt(office, 'quotes', 'inReview/never')
  const idsOf = async (kind: 'news' | 'quotes', now = new Date()) => {
    const columns = await loadBoard(editor, { filters: { kind }, now })
    return Object.fromEntries(columns.map(({ state, items }) => [state, items.map(({ id }) => id)]))
  }
  expect(await idsOf('news')).toEqual(Object.fromEntries(states.map((state) => [state, placed[state].map(({ id }) => id)])))
  expect((await idsOf('quotes')).inReview).toEqual([quote.id])
  const nextWeek = await idsOf('news', new Date(Date.now() + 8 * 86_400_000))
  expect([nextWeek.live, nextWeek.withdrawn]).toEqual([[], []])
  expect(nextWeek.draft).toEqual([corrected.id])
})

it('shows nothing of other desks', async () => {
  const stranger = await office.person('Бөтен', 'editor')
  const req = await office.as({ ...stranger, desks: [office.otherDesk] })
  const columns = await loadBoard(req, { filters: { kind: 'news' } })
  expect(columns.flatMap(({ items }) => items)).toEqual([])
})
