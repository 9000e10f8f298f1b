import { afterAll, beforeAll, expect, it } from 'vitest'
import { move } from '#workflow/move.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftOf, edit, itemAt } from '../../tests/support/premises.ts'
import { findBySlug } from './findBySlug.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const rename = (collection: 'desks' | 'topics' | 'speakers', id: string, slug: string) =>
  office.payload.update({ collection, id, data: { slug } })

it.each([
  ['topics', { name: 'Экология' }],
  ['desks', { name: 'Аудандық деск', kind: 'district' as const }],
  ['speakers', { name: 'Айгүл Сейітқызы', _status: 'published' as const }],
] as const)('leads from every name that %s had to the one that they have', async (collection, data) => {
  const { id } = await office.payload.create({ collection, data: data as never })
  const { slug: first = '' } = await office.payload.findByID({ collection, id })
  await rename(collection, id, 'екінші атау')
  await rename(collection, id, 'үшінші атау')
  for (const slug of [first, 'ekinshi-atau', 'ushinshi-atau']) {
    expect(await findBySlug(office.payload, collection, String(slug))).toMatchObject({ id, slug: 'ushinshi-atau' })
  }
  // Whoever takes the old name is found by it from then on.
  const other = await office.payload.create({ collection, data: { ...data, slug: first } as never })
  expect(await findBySlug(office.payload, collection, String(first))).toMatchObject({ id: other.id })
})

it('keeps the old name of an event that the public knew, and none of a draft', async () => {
  const draft = await draftOf(office, 'events', { slug: 'zhoba' })
  await edit(office, draft, { slug: 'zhana-zhoba' })
  expect(await office.payload.findByID({ collection: 'events', id: draft.id, draft: true })).toMatchObject({ slug: 'zhana-zhoba', previousSlugs: [] })

  const event = await itemAt(office, 'events', 'live/live', { slug: 'kezdesu' })
  await edit(office, event, { slug: 'ulken-kezdesu' })
  expect(await findBySlug(office.payload, 'events', 'kezdesu')).toMatchObject({ id: event.id, slug: 'kezdesu' })
  const { author, editor } = await deskHands(office)
  await move(author, { ...event, transition: 'submit' })
  await move(editor, { ...event, transition: 'approve' })
  await move(editor, { ...event, transition: 'publish', input: { change: 'minor' } })
  expect(await findBySlug(office.payload, 'events', 'kezdesu')).toMatchObject({ id: event.id, slug: 'ulken-kezdesu' })
})
