import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf } from '../../../tests/support/premises.ts'
import { assign } from '#workflow/assignments/assign.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import { findItems } from './findItems.ts'

let office: Office
let hands: Awaited<ReturnType<typeof deskHands>>
/** In the order of their deadlines; the last one has a kind that is asked for first. */
const items: ItemReference[] = []
beforeAll(async () => {
  office = await openOffice()
  hands = await deskHands(office)
  for (const [at, kind] of (['events', 'quotes', 'photos', 'news'] as const).entries()) {
    const item = await draftOf(office, kind)
    await assign(hands.editor, { ...item, input: { deadline: new Date(Date.now() + (at + 1) * 3_600_000) } })
    items.push(item)
  }
})
afterAll(() => office.close())

const find = async (req: Parameters<typeof findItems>[0], limit: number, sort = 'deadline') =>
  (await findItems(req, { where: { deadline: { exists: true } }, sort, limit, filters: {} })).map(({ collection, item }) => ({ collection, id: item.id }))

it.each([1, 2, 3, 4, 9])('the first %i of all kinds, whichever kind is asked for first', async (limit) => {
  expect(await find(hands.editor, limit)).toEqual(items.slice(0, limit))
  expect(await find(hands.editor, limit, '-deadline')).toEqual(items.toReversed().slice(0, limit))
})

it('shows nothing of another desk, and nobody else than staff anything', async () => {
  const stranger = await office.person('Бөтен', 'editor')
  expect(await find(await office.as({ ...stranger, desks: [office.otherDesk] }), 9)).toEqual([])
  await expect(find(await office.as(undefined), 9)).rejects.toMatchObject({ status: 403 })
})
