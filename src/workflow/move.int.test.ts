import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, openOffice, type Office } from '../../tests/support/office.ts'
import { move } from './move.ts'
import { newestRevision } from './newestRevision.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe('a news item on its way', () => {
  it('goes from draft to live with four eyes, and leaves a log', async () => {
    const { payload, as, person } = office
    const reporter = await as(await person('Дана', 'reporter'))
    const editor = await as(await person('Ержан', 'editor'))
    const item = await payload.create({
      collection: 'news',
      data: { headline: 'Қалалық штаб ашылды', body: bodyOf('Бүгін штаб ашылды.'), desk: office.desk } as never,
      req: reporter,
      overrideAccess: false,
      user: reporter.user,
    })
    expect(item.state).toBe('draft')
    const reference = { collection: 'news' as const, id: item.id }
    await move(reporter, { ...reference, transition: 'submit' })
    await move(editor, { ...reference, transition: 'approve' })
    const moved = await move(editor, { ...reference, transition: 'publish' })
    expect(moved.state).toBe('live')
    const main = await payload.findByID({ collection: 'news', id: item.id })
    expect(main).toMatchObject({ state: 'live', publicState: 'live', _status: 'published', slug: 'qalalyq-shtab-ashyldy' })
    const revision = await newestRevision(await as(undefined), reference)
    expect(revision?.item.state).toBe('live')
    const log = await payload.find({ collection: 'audit-entries', where: { item: { equals: item.id } }, sort: 'at' })
    expect(log.docs.map(({ action }) => action)).toEqual(['create', 'submit', 'approve', 'publish'])
  })
})
