import type { User } from '../../payload-types.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findVersions, showStory } from '#content/news/site/loadStory.ts'
import { answerWithPhoto } from '#content/photos/answerWithPhoto.ts'
import type { Role } from '#people/users/roles.ts'
import { workflowCollections, type ItemReference } from '#workflow/workflowOptions.ts'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { draftOf, edit, itemAt, speaker } from '../../../tests/support/premises.ts'
import { openRoads, tracesOf } from '../../../tests/support/roads.ts'
import { findForPreview } from './findForPreview.ts'
import { openRevision, type OpenedRevision } from './openRevision.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
})
afterAll(() => office.close())

const headersOf = async (user: User | undefined) => new Headers(user ? (await roads.signedIn(user)).headers : {})
const revisionsOf = async ({ collection, id }: ItemReference) => (await tracesOf(await office.as(undefined), collection, id)).revisions.map((one) => String(one.id))
const open = async (user: User | undefined, { collection }: ItemReference, revision = '') => openRevision(office.payload, await headersOf(user), { collection, revision })

const staff: Role[] = ['reporter', 'photographer', 'translator', 'editor', 'pressOfficer', 'chiefEditor', 'administrator']

describe('a preview', () => {
  it.each(staff)('opens for a %s of the desk', async (role) => {
    const item = await draftOf(office, 'news')
    expect(await open(await office.person(`Рөл ${role}`, role), item, (await revisionsOf(item))[0])).toMatchObject({ collection: 'news', item })
  })

  it.each(workflowCollections)('of %s is closed to nobody, to another desk and to accounts without a role', async (collection) => {
    const item = await draftOf(office, collection)
    const [revision] = await revisionsOf(item)
    const stranger = await office.person('Бөтен редактор', 'editor')
    await office.payload.update({ collection: 'users', id: stranger.id, data: { desks: [office.otherDesk] } })
    expect(await open(undefined, item, revision)).toBe('nobody')
    expect(await open(undefined, item, 'жоқ')).toBe('nobody')
    expect(await open(stranger, item, revision)).toBe('unknown')
    await expect(openRevision({ ...office.payload, auth: async () => ({ user: { collection: 'journalists', id: '1' } }) } as never, new Headers(), { collection, revision: String(revision) })).resolves.toBe('unknown')
  })

  it.each(['', 'жоқ', "1' or 1=1", '../x', 'a'.repeat(1000), '01a223a0-d5d3-72aa-be17-06272e0bbcf4'])('of a revision that is none (%s) says so', async (revision) => {
    expect(await open(await office.person('Шығарушы', 'editor'), await draftOf(office, 'news'), revision)).toBe('unknown')
  })

  it('of a revision of another kind of item is none', async () => {
    const [revision] = await revisionsOf(await draftOf(office, 'events'))
    expect(await open(await office.person('Шығарушы', 'editor'), { collection: 'news', id: '' }, revision)).toBe('unknown')
  })

  it('shows exactly the revision that is asked for, and changes nothing', async () => {
    const item = await itemAt(office, 'news', 'live/live', { lead: 'Бірінші' })
    await edit(office, item, { lead: 'Екінші' })
    await edit(office, item, { lead: 'Үшінші' })
    const before = await tracesOf(await office.as(undefined), 'news', item.id)
    const editor = await office.person('Шығарушы', 'editor')
    const leads = []
    for (const revision of await revisionsOf(item)) leads.push(((await open(editor, item, revision)) as OpenedRevision<'news'>).content.lead)
    expect(leads.slice(0, 3)).toEqual(['Үшінші', 'Екінші', 'Бірінші'])
    expect(await tracesOf(await office.as(undefined), 'news', item.id)).toEqual(before)
  })

  it('dates what has not gone out yet by the day that it was saved', async () => {
    const item = await draftOf(office, 'news')
    const opened = (await open(await office.person('Шығарушы', 'editor'), item, (await revisionsOf(item))[0])) as OpenedRevision<'news'>
    expect(opened.content.shownAt).toBe(opened.line.at)
  })
})

describe('what a story shows', () => {
  const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: 'b1', ...fields } })

  it('comes along as it will be, where the reader may see it, and not otherwise', async () => {
    const photo = await draftOf(office, 'photos')
    const quote = await draftOf(office, 'quotes', { speaker: await speaker(office, { draft: true }) })
    const related = await draftOf(office, 'news')
    const theirs = await draftOf(office, 'photos', { desk: office.otherDesk, by: await office.as(await office.person('Бас', 'chiefEditor')) })
    const live = await itemAt(office, 'photos', 'draft/live')
    const text = bodyOf('Мәтін')
    const blocks = [block({ blockType: 'quote', quote: quote.id }), block({ blockType: 'relatedNews', news: related.id })]
    const body = { root: { ...text.root, children: [...text.root.children, ...blocks] } }
    const item = await draftOf(office, 'news', { body, hero: photo.id, gallery: [theirs.id, live.id] })
    const opened = (await open(await office.person('Шығарушы', 'editor'), item, (await revisionsOf(item))[0])) as OpenedRevision<'news'>
    const { payload } = office
    const versions = await findVersions(payload, opened.content)
    const { parts } = await showStory(payload, opened.content, versions, findForPreview(opened.req))
    expect([...parts.photos.keys()].toSorted()).toEqual([photo.id, live.id].toSorted())
    // A live photo stays as the public sees it: a story does not publish its draft.
    expect(parts.photos.get(live.id)?.caption.kk).toBe((await payload.findByID({ collection: 'photos', id: live.id, locale: 'kk' })).caption)
    expect([parts.quotes.size, parts.speakers.size, parts.news.size]).toEqual([1, 1, 0])
    const asOutsiders = await showStory(payload, opened.content, versions)
    expect([asOutsiders.parts.photos.size, asOutsiders.parts.quotes.size]).toEqual([1, 0])
  })

  it('leaves by the door to files, for those alone who may read it', async () => {
    const photo = await draftOf(office, 'photos')
    const ask = async (user: User | undefined) => (await answerWithPhoto(office.payload, new Request('http://127.0.0.1/', { headers: await headersOf(user) }), { id: photo.id, rendition: 'card' })).status
    const stranger = await office.person('Бөтен редактор', 'editor')
    expect([await ask(await office.person('Шығарушы', 'editor')), await ask(stranger), await ask(undefined)]).toEqual([200, 404, 404])
  })
})
