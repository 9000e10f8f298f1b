import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, embargoedNews, itemAt } from '../../tests/support/premises.ts'
import { move } from './move.ts'
import { offeredMoves } from './offeredMoves.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe('the bar of an item says', () => {
  it('why it came back, as long as it is back', async () => {
    const item = await itemAt(office, 'news', 'inReview/never')
    const { author, editor } = await deskHands(office)
    expect((await offeredMoves(author, item)).stoppedBecause).toBeUndefined()
    await move(editor, { ...item, transition: 'requestChanges', input: { reason: 'Орын санын нақтылаңыз' } })
    expect((await offeredMoves(author, item)).stoppedBecause).toBe('Орын санын нақтылаңыз')
  })

  it('why it was taken down, as long as it is down', async () => {
    const item = await itemAt(office, 'news', 'live/live')
    const { author, chief } = await deskHands(office)
    await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Дерек расталмады' } })
    expect((await offeredMoves(author, item)).stoppedBecause).toBe('Дерек расталмады')
    await move(chief, { ...item, transition: 'reinstate', input: { reason: 'Расталды' } })
    expect((await offeredMoves(author, item)).stoppedBecause).toBeUndefined()
  })

  it('when it goes out, and when its embargo lifts', async () => {
    const { editor } = await deskHands(office)
    const publishAt = new Date(Date.now() + 3_600_000)
    const item = await itemAt(office, 'news', 'approved/never')
    await move(editor, { ...item, transition: 'schedule', input: { publishAt } })
    expect(await offeredMoves(editor, item)).toMatchObject({ goesOutAt: publishAt.toISOString(), liftsAt: undefined })
    await move(editor, { ...item, transition: 'unschedule' })
    expect((await offeredMoves(editor, item)).goesOutAt).toBeUndefined()
    const releaseAt = new Date(Date.now() + 7_200_000)
    expect((await offeredMoves(editor, await embargoedNews(office, { releaseAt }))).liftsAt).toBe(releaseAt.toISOString())
  })

  it('that a second person has to look, as long as the public sees it', async () => {
    const { chief } = await deskHands(office)
    const item = await itemAt(office, 'news', 'live/live, urgent')
    expect((await offeredMoves(chief, item)).urgent).toBe(true)
    await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Дерек расталмады' } })
    expect((await offeredMoves(chief, item)).urgent).toBe(false)
  })
})
