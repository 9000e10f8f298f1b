import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, edit, itemAt } from '../../tests/support/premises.ts'
import { tracesOf } from '../../tests/support/roads.ts'
import { databaseFeatures, withoutTransactions } from '../../tests/support/testDatabase.ts'
import { move } from './move.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
afterEach(() => vi.restoreAllMocks())

const actions = async (id: string): Promise<string[]> => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } }, sort: 'at', pagination: false })
  return docs.map(({ action }) => action)
}

describe.skipIf(!databaseFeatures.transactions)(`two at once${withoutTransactions}`, () => {
  it.each([
    ['inReview/never', 'approve', 'approve'],
    ['approved/never', 'publish', 'requestChanges'],
    ['approved/never', 'publish', 'publish'],
  ] as const)('from %s: %s and %s, and one of them wins', async (place, first, second) => {
    const { id, collection } = await itemAt(office, 'news', place)
    const before = await actions(id)
    const { editor, chief } = await deskHands(office)
    const input = { reason: 'Себебі бар' }
    const [one, other] = [{ ...editor }, { ...chief }] as (typeof editor)[]
    const results = await Promise.allSettled([
      move(one ?? editor, { collection, id, transition: first, input }),
      move(other ?? chief, { collection, id, transition: second, input }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await actions(id)).toHaveLength(before.length + 1)
  })

  it('an approval and an edit: what is approved is never a text that nobody approved', async () => {
    const { id, collection } = await itemAt(office, 'news', 'inReview/never')
    const { editor, author } = await deskHands(office)
    await Promise.allSettled([
      move(editor, { collection, id, transition: 'approve' }),
      edit(office, { collection, id }, { lead: 'Сол сәтте жазылды' }, { ...author } as typeof author),
    ])
    await expect(move(editor, { collection, id, transition: 'publish' })).rejects.toMatchObject({ status: 409 })
  })
})

describe.skipIf(!databaseFeatures.transactions)(`all or nothing${withoutTransactions}`, () => {
  it('a queue that fails takes the move back', async () => {
    const { id, collection } = await itemAt(office, 'news', 'approved/never')
    const { editor } = await deskHands(office)
    const before = await tracesOf(editor, collection, id)
    vi.spyOn(office.payload.jobs, 'queue').mockRejectedValueOnce(new Error('The disk is full'))
    await expect(move(editor, { collection, id, transition: 'publish' })).rejects.toThrow('The disk is full')
    expect(await tracesOf(editor, collection, id)).toEqual(before)
    expect(await move(editor, { collection, id, transition: 'publish' })).toMatchObject({ state: 'live' })
  })
})

it('takes two hundred new items at once', { timeout: 120_000 }, async () => {
  const { author } = await deskHands(office)
  const { totalDocs } = await office.payload.count({ collection: 'news' })
  const made = await Promise.all(
    Array.from({ length: 200 }, async (_, number) => {
      const req = await office.as(author.user as never)
      return office.payload.create({ collection: 'news', data: { headline: `Бірге ${number}`, desk: office.desk } as never, req, overrideAccess: false, user: req.user })
    }),
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(200)
  expect(new Set(made.map(({ slug }) => slug)).size).toBe(200)
  expect((await office.payload.count({ collection: 'news' })).totalDocs).toBe(totalDocs + 200)
})
