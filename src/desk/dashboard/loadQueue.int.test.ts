import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftNews, draftOf, edit, embargoedNews, itemAt, withParts } from '../../../tests/support/premises.ts'
import { toStaffMember, type StaffMember } from '#people/users/staff.ts'
import { assign } from '#workflow/assignments/assign.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import type { User } from '../../payload-types.ts'
import type { Filters } from '../filters/filters.ts'
import { loadQueue } from './loadQueue.ts'
import type { SectionName } from './queueSections.ts'

let office: Office
const people = new Map<string, User>()
const items = new Map<string, ItemReference>()
const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)

beforeAll(async () => {
  office = await openOffice()
  const hands = await deskHands(office)
  people.set('author', hands.author.user as User).set('editor', hands.editor.user as User).set('chief', hands.chief.user as User)
  people.set('colleague', await office.person('Әріптес', 'reporter'))
  people.set('secondEditor', await office.person('Екінші редактор', 'editor'))
  people.set('administrator', await office.person('Әкімші', 'administrator'))
  const foreign = await office.person('Бөтен редактор', 'editor')
  await office.payload.update({ collection: 'users', id: foreign.id, data: { desks: [office.otherDesk] } })
  people.set('foreignEditor', { ...foreign, desks: [office.otherDesk] })

  items.set('draft', await draftNews(office))
  items.set('returned', await itemAt(office, 'news', 'changesRequested/never'))
  items.set('inReview', await itemAt(office, 'news', 'inReview/never'))
  items.set('claimed', await itemAt(office, 'news', 'inReview/never'))
  await assign(await as('editor'), { ...item('claimed'), input: { holder: person('editor').id } })
  items.set('ofEditor', await draftNews(office, { by: hands.editor }))
  await move(hands.editor, { ...item('ofEditor'), transition: 'submit' })
  items.set('touchedByEditor', await draftNews(office))
  await edit(office, item('touchedByEditor'), { lead: 'Редактор жазды' }, hands.editor)
  await move(hands.author, { ...item('touchedByEditor'), transition: 'submit' })
  items.set('approved', await itemAt(office, 'quotes', 'approved/never'))
  items.set('urgent', await itemAt(office, 'news', 'live/live, urgent'))
  items.set('scheduled', await itemAt(office, 'events', 'approved/never'))
  await move(hands.editor, { ...item('scheduled'), transition: 'schedule', input: { publishAt: new Date(Date.now() + 1000) } })
  items.set('tomorrow', await itemAt(office, 'news', 'approved/never'))
  await move(hands.editor, { ...item('tomorrow'), transition: 'schedule', input: { publishAt: inHours(30) } })
  items.set('embargoed', await embargoedNews(office))
  items.set('live', await itemAt(office, 'news', 'live/live'))
  const { story, quote, photo } = await withParts(office)
  await move(hands.author, { ...story, transition: 'submit' })
  items.set('story', story).set('part1', quote).set('part2', photo)
})
afterAll(() => office.close())

const item = (name: string): ItemReference => items.get(name) as ItemReference
const person = (name: string): User => people.get(name) as User
const as = (name: string) => office.as(person(name))
const staffOf = (name: string): StaffMember => toStaffMember(person(name)) as StaffMember

async function queueOf(name: string, filters: Filters = {}) {
  const sections = await loadQueue(await as(name), staffOf(name), { filters })
  const nameOf = new Map([...items].map(([key, { id }]) => [id, key]))
  return (section: SectionName): string[] => sections.find((one) => one.name === section)?.items.map(({ id }) => nameOf.get(id) ?? id) ?? []
}

const onTheDesk = { today: ['scheduled'], embargoes: ['embargoed'] }

describe('what is for whom', () => {
  it.each<[string, Record<SectionName, string[]>]>([
    ['author', { mine: ['draft', 'returned'], waiting: ['inReview', 'claimed', 'touchedByEditor', 'approved', 'story'], ...onTheDesk }],
    ['colleague', { mine: [], waiting: [], ...onTheDesk }],
    ['editor', { mine: ['inReview', 'claimed', 'approved', 'urgent', 'story'], waiting: ['returned', 'ofEditor'], ...onTheDesk }],
    ['secondEditor', { mine: ['inReview', 'ofEditor', 'touchedByEditor', 'approved', 'urgent', 'story'], waiting: ['returned'], ...onTheDesk }],
    ['chief', { mine: ['inReview', 'ofEditor', 'touchedByEditor', 'approved', 'story'], waiting: ['returned', 'urgent'], ...onTheDesk }],
    ['administrator', { mine: [], waiting: [], ...onTheDesk }],
    ['foreignEditor', { mine: [], waiting: [], today: [], embargoes: [] }],
  ])('%s', async (name, expected) => {
    const queue = await queueOf(name)
    for (const [section, wanted] of Object.entries(expected)) expect(queue(section as SectionName).toSorted(), section).toEqual(wanted.toSorted())
  })

  it('the most pressing first', async () => {
    const [later, sooner] = [await draftNews(office), await draftNews(office)]
    items.set('later', later).set('sooner', sooner)
    await assign(await as('author'), { ...later, input: { deadline: inHours(3) } })
    await assign(await as('author'), { ...sooner, input: { deadline: inHours(1) } })
    expect((await queueOf('author'))('mine').slice(0, 2)).toEqual(['sooner', 'later'])
  })

  it('narrowed by kind, desk, language, person and topic', async () => {
    const topic = await office.payload.create({ collection: 'topics', data: { name: 'Білім' } })
    items.set('russian', await draftNews(office, { language: 'ru', topics: [topic.id] }))
    items.set('photo', await draftOf(office, 'photos'))
    expect((await queueOf('author', { language: 'ru' }))('mine')).toEqual(['russian'])
    expect((await queueOf('author', { topic: topic.id }))('mine')).toEqual(['russian'])
    expect((await queueOf('author', { kind: 'photos' }))('mine')).toEqual(['photo'])
    expect((await queueOf('author', { desk: office.otherDesk }))('mine')).toEqual([])
    expect((await queueOf('secondEditor', { person: person('editor').id }))('mine')).toEqual(['ofEditor'])
  })

  it('what is under embargo with its story stands under it; what lifts at another time for itself', async () => {
    const { author, editor } = await deskHands(office)
    const releaseAt = inHours(50)
    const { story, quote, photo } = await withParts(office)
    const inText = await draftOf(office, 'photos')
    const body = { root: { ...bodyOf('Мәтін').root, children: [...bodyOf('Мәтін').root.children, { type: 'block', version: 2, format: '' as const, fields: { id: 'a1', blockType: 'photo', photo: inText.id } }] } }
    await edit(office, story, { body })
    await move(author, { ...story, transition: 'submit' })
    await move(editor, { ...story, transition: 'approve' })
    await move(editor, { ...story, transition: 'publish', input: { releaseAt } })
    const alone = await itemAt(office, 'photos', 'approved/never')
    await move(editor, { ...alone, transition: 'publish', input: { releaseAt: inHours(49) } })
    items.set('whole', story).set('its quote', quote).set('its photo', photo).set('photo in its text', inText).set('alone', alone)
    const queue = await queueOf('author')
    expect(queue('embargoes')).toEqual(['embargoed', 'alone', 'whole'])
    const sections = await loadQueue(await as('author'), staffOf('author'), { filters: {} })
    const found = sections.find(({ name }) => name === 'embargoes')?.items ?? []
    expect(found.map(({ parts }) => parts)).toEqual([0, 0, 3])
    // Where the story is not shown, its photos are not hidden.
    expect((await queueOf('author', { kind: 'photos' }))('embargoes').toSorted()).toEqual(['alone', 'its photo', 'photo in its text'].toSorted())
  })

  it('says who has it, and whether it is late', async () => {
    const [section] = await loadQueue(await as('editor'), staffOf('editor'), { filters: {}, now: inHours(25) })
    const claimed = section?.items.find(({ id }) => id === item('claimed').id)
    expect(claimed).toMatchObject({ isMine: true, holder: { name: person('editor').name }, stuck: true, overdue: false, desk: 'Қалалық штаб', language: 'kk' })
  })

  it('more than a page is cut, and said', async () => {
    const cut = await loadQueue(await as('author'), staffOf('author'), { filters: {}, counts: { mine: 2 } })
    expect(cut[0]).toMatchObject({ name: 'mine', hasMore: true })
    expect(cut[0]?.items).toHaveLength(2)
  })

  it('however many parts stand before them, the stories that they go along with are shown, and that there are more is said', async () => {
    const reporter = await office.person('Көп бөлікті', 'reporter')
    const by = await office.as(reporter)
    const parts: { photos: string[]; quote: string }[] = []
    for (let number = 0; number < 3; number += 1) {
      const photos = [await draftOf(office, 'photos', { by }), await draftOf(office, 'photos', { by }), await draftOf(office, 'photos', { by })]
      parts.push({ photos: photos.map(({ id }) => id), quote: (await draftOf(office, 'quotes', { by })).id })
    }
    const stories: string[] = []
    for (const { photos: [hero, ...gallery], quote } of parts) stories.push((await draftNews(office, { by, hero, gallery, quotes: [quote] })).id)
    const alone = await draftOf(office, 'photos', { by })

    const mine = async (count?: number) => {
      const [section] = await loadQueue(by, toStaffMember(reporter) as StaffMember, { filters: {}, ...(count && { counts: { mine: count } }) })
      return { shown: section?.items.map(({ id }) => id), hasMore: section?.hasMore }
    }
    expect(await mine(2)).toEqual({ shown: stories.slice(0, 2), hasMore: true })
    expect(await mine()).toEqual({ shown: [...stories, alone.id], hasMore: false })

    // A story that no longer shows it does not take it along, whatever an older revision says.
    const hands = await deskHands(office)
    await edit(office, { collection: 'news', id: stories[0] as string }, { hero: null }, by)
    expect((await mine()).shown).toEqual([parts[0]?.photos[0], ...stories, alone.id])
    // One that somebody has is a task of its own.
    await assign(hands.editor, { collection: 'quotes', id: parts[1]?.quote as string, input: { holder: reporter.id } })
    expect((await mine()).shown?.toSorted()).toEqual([parts[0]?.photos[0] as string, parts[1]?.quote as string, ...stories, alone.id].toSorted())
  })
})
