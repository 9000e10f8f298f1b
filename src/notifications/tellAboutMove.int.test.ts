import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftNews, edit, itemAt, withParts } from '../../tests/support/premises.ts'
import { move } from '#workflow/move.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { assign } from '#workflow/assignments/assign.ts'
import { toId } from '#people/users/staff.ts'
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
      expect(text).toMatch(/^«.+»: .+ түзетуге қайтарды\. Себебі: Дереккөзі жоқ$/)
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

describe('a story that waits for review', () => {
  const peopleToldOf = async (entry: string): Promise<string[]> => (await toldOf(entry)).map(({ to }) => toId(to)).toSorted()
  const idOf = ({ user }: { user: unknown }): string => (user as { id: string }).id

  it('is told to the editors of its desk who may approve it, once for the story and its parts', async () => {
    const { author, editor, chief } = await deskHands(office)
    const second = await office.person('Екінші редактор', 'editor')
    const elsewhere = await office.person('Бөтен редактор', 'editor')
    await office.payload.update({ collection: 'users', id: elsewhere.id, data: { desks: [office.otherDesk] } })
    const { story } = await withParts(office)
    await office.payload.jobs.run({ limit: 100 })
    await office.payload.delete({ collection: 'notices', where: {} })
    await move(author, { ...story, transition: 'submit' })
    const entry = await lastEntry(story.id)
    expect((await office.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(1)
    await office.payload.jobs.run({ limit: 100 })
    await inTransaction(office.payload, (req) => tellAboutMove(req, entry))
    const { docs } = await office.payload.find({ collection: 'notices', depth: 0, pagination: false })
    expect(docs.map(({ to, entry: about }) => [toId(to), about]).toSorted()).toEqual([idOf(editor), second.id].map((id) => [id, entry]).toSorted())
    expect(docs[0]?.text).toContain('тексеруді күтіп тұр. Жіберген: Автор.')
    expect(docs.map(({ to }) => toId(to))).not.toContain(idOf(chief))
  })

  it('is told to those alone who have not written in it, or to whoever has taken it', async () => {
    const { author, editor } = await deskHands(office)
    const second = await office.person('Екінші редактор', 'editor')
    const touched = await draftNews(office)
    await edit(office, touched, { lead: 'Редактор қосты' }, editor)
    await move(author, { ...touched, transition: 'submit' })
    const held = await draftNews(office)
    await assign(editor, { ...held, input: { holder: idOf(editor) } })
    await move(author, { ...held, transition: 'submit' })
    await office.payload.jobs.run({ limit: 100 })
    expect(await peopleToldOf(await lastEntry(touched.id))).toEqual([second.id])
    expect(await peopleToldOf(await lastEntry(held.id))).toEqual([idOf(editor)])
  })

  it('is told to the chief editors where the desk has no editor, and to nobody once it has been taken up', async () => {
    const { author, editor, chief } = await deskHands(office)
    const bare = (await office.payload.create({ collection: 'desks', data: { name: 'Жаңа деск', kind: 'district' } })).id
    const reporter = await office.person('Аудан тілшісі', 'reporter')
    await office.payload.update({ collection: 'users', id: reporter.id, data: { desks: [bare] } })
    const there = await office.as({ ...reporter, desks: [bare] })
    const alone = await draftNews(office, { desk: bare, by: there })
    await move(there, { ...alone, transition: 'submit' })
    const quick = await draftNews(office)
    await move(author, { ...quick, transition: 'submit' })
    const entry = await lastEntry(quick.id)
    await move(editor, { ...quick, transition: 'approve' })
    await office.payload.jobs.run({ limit: 100 })
    expect(await peopleToldOf(await lastEntry(alone.id))).toEqual([idOf(chief)])
    expect(await peopleToldOf(entry)).toEqual([])
  })
})

it('a part is told to its own people alone, who are not told of the whole', async () => {
  const { author, editor } = await deskHands(office)
  const photographer = await office.person('Фототілші', 'photographer')
  const { story, quote, photo } = await withParts(office)
  await edit(office, photo, { caption: 'Фототілші жазды' }, await office.as(photographer))
  await move(author, { ...story, transition: 'submit' })
  await move(editor, { ...story, transition: 'approve' })
  await office.payload.jobs.run({ limit: 100 })
  const people = async (item: string) => (await toldOf(await lastEntry(item))).map(({ to }) => toId(to))
  expect(await people(story.id)).toEqual([author.user?.id])
  expect(await people(quote.id)).toEqual([])
  expect(await people(photo.id)).toEqual([photographer.id])
})

it('nobody is told of an item that they may not read any more', async () => {
  const { editor, chief } = await deskHands(office)
  const leaver = await office.person('Кетіп қалған', 'reporter')
  const item = await itemAt(office, 'news', 'inReview/never', { by: await office.as(leaver) })
  await office.payload.update({ collection: 'users', id: leaver.id, data: { desks: [office.otherDesk] } })
  await move(chief, { ...item, transition: 'requestChanges', input: { reason: 'Құпия себеп' } })
  await office.payload.jobs.run({ limit: 100 })
  const people = (await toldOf(await lastEntry(item.id))).map(({ to }) => toId(to))
  expect(people).not.toContain(leaver.id)
  expect(people).toContain((await deskHands(office)).author.user?.id)
  expect(people).not.toContain(editor.user?.id)
})

describe('an item that was given to somebody', () => {
  const assigned = async (item: string) => {
    await office.payload.jobs.run({ limit: 100 })
    return (await toldOf(await lastEntry(item))).map(({ to, text, link }) => ({ to: toId(to), text, link }))
  }

  it('is told to them, with its deadline, and not when one takes it oneself', async () => {
    const { author, editor } = await deskHands(office)
    const item = await draftNews(office, { headline: 'Көпір ашылды' })
    await assign(editor, { ...item, input: { deadline: new Date('2027-03-15T09:05:00.000Z') } })
    await assign(editor, { ...item, input: { holder: String(author.user?.id) } })
    expect(await assigned(item.id)).toEqual([
      {
        to: author.user?.id,
        text: '«Көпір ашылды» сізге тапсырылды. Тапсырған: Шығарушы. Мерзімі: 2027 жылғы 15 наурыз, 14:05.',
        link: `/admin/collections/news/${item.id}`,
      },
    ])
    await assign(editor, { ...item, input: { holder: String(editor.user?.id) } })
    expect(await assigned(item.id)).toEqual([])
  })

  it('is told to nobody who has it no longer, or has left the desk', async () => {
    const { author, editor } = await deskHands(office)
    const [passedOn, left] = [await draftNews(office), await draftNews(office)]
    await assign(editor, { ...passedOn, input: { holder: String(author.user?.id) } })
    const entry = await lastEntry(passedOn.id)
    await assign(editor, { ...passedOn, input: { holder: null } })
    await office.payload.jobs.run({ limit: 100 })
    expect(await toldOf(entry)).toEqual([])

    const mover = await office.person('Ауысқан тілші', 'reporter')
    await assign(editor, { ...left, input: { holder: mover.id } })
    await office.payload.update({ collection: 'users', id: mover.id, data: { desks: [office.otherDesk] } })
    expect(await assigned(left.id)).toEqual([])
  })
})
