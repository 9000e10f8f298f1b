import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftNews } from '../../tests/support/premises.ts'
import { toId } from '#people/users/staff.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import type { User } from '../payload-types.ts'
import { tellAboutComment } from './tellAboutComment.ts'

let office: Office
let people: Record<'author' | 'editor' | 'chief' | 'photographer', User>
beforeAll(async () => {
  office = await openOffice()
  const { author, editor, chief } = await deskHands(office)
  const photographer = await office.person('Фототілші', 'photographer')
  people = { author: author.user as User, editor: editor.user as User, chief: chief.user as User, photographer }
})
afterAll(() => office.close())

async function comment(by: User, { collection, id }: ItemReference, given: Record<string, unknown> = {}): Promise<string> {
  const data = { collection, item: id, text: 'Дереккөзі қайсы?', ...given } as never
  return (await office.payload.create({ collection: 'comments', data, user: by, overrideAccess: false })).id
}

const toldAbout = async (entry: string): Promise<{ to: string; text: string; link: string }[]> => {
  await office.payload.jobs.run()
  const { docs } = await office.payload.find({ collection: 'notices', where: { entry: { equals: entry } }, depth: 0, pagination: false })
  return docs.map(({ to, text, link }) => ({ to: toId(to), text, link: String(link) }))
}

it('tells the item’s author of a comment, with its words and the way to it', async () => {
  const item = await draftNews(office, { headline: 'Көпір ашылды' })
  const id = await comment(people.editor, item, { blocking: true })
  expect(await toldAbout(id)).toEqual([
    {
      to: people.author.id,
      text: '«Көпір ашылды»: Шығарушы мақұлдауды тоқтататын пікір жазды. Дереккөзі қайсы?',
      link: `/admin/collections/news/${item.id}?comment=${id}`,
    },
  ])
})

it('tells those mentioned and those in the thread, and never whoever wrote it', async () => {
  const item = await draftNews(office)
  const thread = await comment(people.editor, item, { mentions: [people.photographer.id, people.editor.id] })
  const first = await toldAbout(thread)
  expect(new Map(first.map(({ to, text }) => [to, text]))).toEqual(
    new Map([
      [people.author.id, expect.stringContaining('Шығарушы пікір жазды') as string],
      [people.photographer.id, expect.stringContaining('Шығарушы сізді пікірінде атап өтті') as string],
    ]),
  )
  const reply = await comment(people.author, item, { thread, mentions: [people.chief.id] })
  const second = new Map((await toldAbout(reply)).map(({ to, text }) => [to, text]))
  expect([...second.keys()].toSorted()).toEqual([people.editor.id, people.photographer.id, people.chief.id].toSorted())
  expect(second.get(people.editor.id)).toContain('талқылауға жауап жазды')
  expect(second.get(people.chief.id)).toContain('атап өтті')
})

it('tells nobody twice of one comment, and tells of a mention that was added later', async () => {
  const item = await draftNews(office)
  const id = await comment(people.editor, item)
  expect(await toldAbout(id)).toHaveLength(1)
  await tellAboutComment(await office.as(undefined), id)
  expect(await toldAbout(id)).toHaveLength(1)
  await office.payload.update({ collection: 'comments', id, data: { text: '@Бас редактор қараңызшы', mentions: [people.chief.id] }, user: people.editor, overrideAccess: false })
  expect((await toldAbout(id)).map(({ to }) => to)).toEqual(expect.arrayContaining([people.author.id, people.chief.id]))
})

it('quotes nothing to somebody who has left the desk', async () => {
  const leaver = await office.person('Кетіп қалған', 'reporter')
  const item = await draftNews(office, { by: await office.as(leaver) })
  await office.payload.update({ collection: 'users', id: leaver.id, data: { desks: [office.otherDesk] } })
  expect(await toldAbout(await comment(people.editor, item))).toEqual([])
})

it('writes to each in their own language', async () => {
  const russian = await office.person('Русский автор', 'reporter')
  await office.payload.update({ collection: 'users', id: russian.id, data: { language: 'ru' } })
  const item = await draftNews(office, { headline: 'Мост', by: await office.as(russian) })
  const [notice] = await toldAbout(await comment(people.editor, item))
  expect(notice?.text).toBe('«Мост»: комментарий, Шығарушы. Дереккөзі қайсы?')
})
