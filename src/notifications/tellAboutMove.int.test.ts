import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, edit, itemAt } from '../../tests/support/premises.ts'
import { move } from '#workflow/move.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { tellAboutMove } from './tellAboutMove.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const toldOf = async (entry: string) => {
  const { docs } = await office.payload.find({ collection: 'notices', where: { entry: { equals: entry } }, depth: 0, pagination: false })
  return docs
}
const lastEntry = async (item: string): Promise<string> => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: item } }, sort: '-at', limit: 1 })
  return docs[0]?.id ?? expect.fail('There is no entry')
}

describe('a story that is sent back', () => {
  it('is told to its author and to earlier reviewers, once, with the reason', async () => {
    const { author, editor, chief } = await deskHands(office)
    const { id, collection } = await itemAt(office, 'news', 'approved/never')
    await office.payload.jobs.run()
    await move(chief, { collection, id, transition: 'requestChanges', input: { reason: 'Дереккөзі жоқ' } })
    const entry = await lastEntry(id)
    await office.payload.jobs.run()
    await inTransaction(office.payload, (req) => tellAboutMove(req, entry))
    const notices = await toldOf(entry)
    expect(notices.map(({ to }) => to).sort()).toEqual([author.user?.id, editor.user?.id].sort())
    for (const { text, link } of notices) {
      expect(text).toContain('Дереккөзі жоқ')
      expect(text).toContain('Түзетуге қайтару')
      expect(link).toBe(`/admin/collections/news/${id}`)
    }
  })

  it('is told to its author even when somebody else has changed it since its approval', async () => {
    const { author, editor, chief } = await deskHands(office)
    const { id, collection } = await itemAt(office, 'news', 'live/live')
    await edit(office, { collection, id }, { lead: 'Редактордың сөзі' }, editor)
    await move(editor, { collection, id, transition: 'submit' })
    await move(chief, { collection, id, transition: 'requestChanges', input: { reason: 'Ұзақ' } })
    await office.payload.jobs.run()
    const people = (await toldOf(await lastEntry(id))).map(({ to }) => to)
    expect(people).toContain(editor.user?.id)
    expect(people).toContain(author.user?.id)
  })
})
