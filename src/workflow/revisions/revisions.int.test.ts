import { Forbidden, NotFound } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, edit, itemAt, speaker } from '../../../tests/support/premises.ts'
import { codeIn, openRoads, tracesOf } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'
import type { Role } from '#people/users/roles.ts'
import { move } from '../move.ts'
import { newestRevision } from '../newestRevision.ts'
import { workflowCollections, type ItemReference } from '../workflowOptions.ts'
import { listRevisions, loadRevisions } from './loadRevisions.ts'
import { loadComparison } from './loadComparison.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let stranger: User

beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  stranger = await office.person('Бөтен', 'editor')
  await office.payload.update({ collection: 'users', id: stranger.id, data: { desks: [office.otherDesk] } })
  stranger = { ...stranger, desks: [office.otherDesk] }
})
afterAll(() => office.close())

const staff: Role[] = ['reporter', 'photographer', 'translator', 'editor', 'pressOfficer', 'chiefEditor', 'administrator']
const changed = { news: { lead: 'Екінші' }, quotes: { occasion: 'Екінші' }, photos: { caption: 'Екінші' }, events: { place: 'Екінші' } } as const
const first = async (item: ItemReference): Promise<string> => String((await tracesOf(await office.as(undefined), item.collection, item.id)).revisions.at(-1)?.id)
const restore = (user: User | undefined, item: ItemReference, revision: string, headers = {}) =>
  roads.rest(user, 'POST', `/${item.collection}/versions/${revision}?draft=true`, undefined, headers)

describe('comparing', () => {
  it.each(workflowCollections)('shows what changed in %s, in words and in the reader’s language', async (collection) => {
    const item = await draftOf(office, collection)
    await edit(office, item, changed[collection])
    const req = await office.as(await office.person('Шығарушы', 'editor'))
    req.i18n.language = 'kk' as never
    const { revisions, newest } = await listRevisions(req, item)
    expect(revisions.map(({ by, state, number }) => [by, state, number])).toEqual([['Автор', 'draft', 2], ['Автор', 'draft', 1]])
    const { before, after, fields } = await loadComparison(req, item, [String(newest?.id), await first(item)])
    expect([before.id, after.id]).toEqual([revisions[1]?.id, revisions[0]?.id])
    const [field, ...others] = fields.filter((one) => one.changed)
    expect(others).toEqual([])
    expect(JSON.stringify(field?.passages)).toContain('Екінші')
    expect(field?.label).not.toMatch(/[a-z]/)
  })

  it('names relations, and not those that are somebody else’s', async () => {
    const [one, other] = [await speaker(office, { name: 'Айгүл' }), await speaker(office, { name: 'Бауыржан' })]
    const item = await draftOf(office, 'quotes', { speaker: one })
    await edit(office, item, { speaker: other })
    const chief = await office.as(await office.person('Бас редактор', 'chiefEditor'))
    const theirs = await draftOf(office, 'events', { desk: office.otherDesk, title: 'Бөтен жиын', by: chief })
    await edit(office, item, { event: theirs.id })
    const req = await office.as(await office.person('Шығарушы', 'editor'))
    const { fields, nameOf } = await loadComparison(req, item, [await first(item), String((await listRevisions(req, item)).newest?.id)])
    const named = fields.filter((field) => field.changed).map(({ path, passages }) => [path, passages.map(({ before, after }) => [before, after].map((side) => side?.pieces.map(nameOf).join()))])
    expect(named).toEqual([
      ['speaker', [['Айгүл', 'Бауыржан']]],
      ['event', [[undefined, '']]],
    ])
  })

  it('shows cards too, which have no workflow', async () => {
    const id = await speaker(office, { name: 'Гүлнар' })
    await office.payload.update({ collection: 'speakers', id, data: { name: 'Гүлнар Омарова', positions: [{ title: 'Әкім' }] } })
    const req = await office.as(await office.person('Шығарушы', 'editor'))
    const { revisions } = await listRevisions(req, { collection: 'speakers', id })
    const { fields } = await loadComparison(req, { collection: 'speakers', id }, [String(revisions[0]?.id), String(revisions[1]?.id)])
    expect(fields.filter((field) => field.changed).map(({ path }) => path)).toEqual(['name.kk', 'positions'])
    expect(JSON.stringify(fields)).toContain('Әкім')
  })

  it('reads the texts of two revisions, however many there are', async () => {
    const item = await draftOf(office, 'news')
    for (const lead of ['Бір', 'Екі', 'Үш', 'Төрт']) await edit(office, item, { lead, body: bodyOf(`${lead} мәтіні`) })
    const req = await office.as(await office.person('Шығарушы', 'editor'))
    const asked = vi.spyOn(office.payload.db, 'findVersions')
    const { revisions } = await listRevisions(req, item)
    await loadComparison(req, item, [String(revisions[0]?.id), String(revisions[2]?.id)])
    const answers = await Promise.all(asked.mock.results.map(({ value }) => value as Promise<{ docs: { version?: object }[] }>))
    asked.mockRestore()
    expect(revisions).toHaveLength(5)
    expect(answers.flatMap(({ docs }) => docs).filter(({ version }) => version && 'body' in version)).toHaveLength(2)
  })

  it('leads to older revisions than the newest hundred by their time', async () => {
    const item = await draftOf(office, 'events')
    await edit(office, item, { place: 'Екінші' })
    const req = await office.as(await office.person('Шығарушы', 'editor'))
    const { revisions } = await listRevisions(req, item)
    const older = await listRevisions(req, item, revisions[0]?.at)
    expect([older.revisions.map(({ id, number }) => [id, number]), older.newest?.id]).toEqual([[[revisions[1]?.id, 1]], revisions[0]?.id])
  })

  it.each(staff)('is open to a %s of the desk', async (role) => {
    const item = await draftOf(office, 'news')
    const req = await office.as(await office.person(`Рөл ${role}`, role))
    expect(await loadRevisions(req, item, [await first(item)])).toHaveLength(1)
  })

  it('is closed to another desk and to nobody, and to revisions of other items', async () => {
    const item = await draftOf(office, 'news')
    const revision = await first(item)
    for (const user of [stranger, undefined]) {
      const req = await office.as(user)
      await expect(loadRevisions(req, item, [revision]), user?.name).rejects.toThrow(user ? NotFound : Forbidden)
      expect(user ? (await listRevisions(req, item)).revisions : []).toEqual([])
    }
    const editor = await office.as(await office.person('Шығарушы', 'editor'))
    await expect(loadRevisions(editor, await draftOf(office, 'news'), [revision])).rejects.toThrow(NotFound)
  })
})

describe('restoring', () => {
  it.each(workflowCollections)('makes a new draft of %s and is told in the log', async (collection) => {
    const item = await draftOf(office, collection)
    const revision = await first(item)
    await edit(office, item, changed[collection])
    const editor = await office.person('Шығарушы', 'editor')
    const before = await tracesOf(await office.as(undefined), collection, item.id)
    expect((await restore(editor, item, revision)).status).toBe(200)
    const after = await tracesOf(await office.as(undefined), collection, item.id)
    expect([after.revisions.length, after.log]).toEqual([before.revisions.length + 1, { totalDocs: before.log.totalDocs + 1 }])
    const [name] = Object.keys(changed[collection]) as [string]
    const newest = await newestRevision(await office.as(undefined), item)
    expect(newest?.item[name] ?? null).toEqual(before.revisions.at(-1)?.version[name] ?? null)
    expect(newest?.item).toMatchObject({ state: 'draft', workflow: { savedBy: editor.id } })
    const { body } = await roads.rest(editor, 'GET', `/${collection}/${item.id}/history`, undefined, { 'accept-language': 'kk' })
    expect((body.entries as unknown[])[0]).toMatchObject({ sentence: 'Шығарушы бұрынғы нұсқаның мәтінін қайтарды, енді ол – жоба', revision })
  })

  it('over GraphQL does the same', async () => {
    const item = await draftOf(office, 'news')
    const revision = await first(item)
    await edit(office, item, changed.news)
    const editor = await office.person('Шығарушы', 'editor')
    const { body } = await roads.graphql(editor, `mutation { restoreVersionNews(id: "${revision}", draft: true) { id } }`)
    expect(body.errors ?? []).toEqual([])
    const restored = (await newestRevision(await office.as(undefined), item))?.item
    expect([restored?.state, restored?.lead ?? null]).toEqual(['draft', null])
  })

  it.each(['approved/never', 'live/live', 'scheduled/live'] as const)('takes an item from %s back to a draft, and the public sees what it saw', async (place) => {
    const item = await itemAt(office, 'news', place)
    const { main } = await tracesOf(await office.as(undefined), 'news', item.id)
    const { author } = await deskHands(office)
    expect((await restore(author.user as User, item, await first(item))).status).toBe(200)
    const { main: now } = await tracesOf(await office.as(undefined), 'news', item.id)
    const seen = ({ headline, lead, body, slug, publicState, _status }: Record<string, unknown>) => ({ headline, lead, body, slug, publicState, _status })
    expect(seen(now as never)).toEqual(seen(main as never))
    expect((await newestRevision(await office.as(undefined), item))?.item).toMatchObject({ state: 'draft', workflow: { approvedHash: null } })
    const { editor } = await deskHands(office)
    await expect(move(editor, { ...item, transition: 'publish' })).rejects.toMatchObject({ name: 'RuleViolation' })
  })

  it('over a revision that nobody has seen is refused, and writes nothing', async () => {
    const item = await draftOf(office, 'news')
    const revision = await first(item)
    const seen = String((await newestRevision(await office.as(undefined), item))?.item.updatedAt)
    const { author } = await deskHands(office)
    await edit(office, item, changed.news)
    const before = await tracesOf(await office.as(undefined), 'news', item.id)
    const answer = await restore(author.user as User, item, revision, { 'based-on': seen })
    expect([answer.status, codeIn(answer)]).toEqual([409, 'staleRevision'])
    expect(await tracesOf(await office.as(undefined), 'news', item.id)).toEqual(before)
  })

  it('is for whoever may edit the item', async () => {
    const item = await draftOf(office, 'news')
    const revision = await first(item)
    await edit(office, item, changed.news)
    const before = await tracesOf(await office.as(undefined), 'news', item.id)
    for (const user of [stranger, undefined]) expect((await restore(user, item, revision)).status, user?.name).toBe(403)
    expect(await tracesOf(await office.as(undefined), 'news', item.id)).toEqual(before)
  })

  it('an old text of a translation keeps what it was made from, and forges nothing', async () => {
    const source = await draftOf(office, 'news', { headline: 'Түпнұсқа' })
    const translator = await office.person('Аудармашы', 'translator')
    const { body } = await roads.rest(translator, 'POST', `/news/${source.id}/translate`, { language: 'ru' })
    const item = { collection: 'news' as const, id: String(body.id) }
    const revision = await first(item)
    await edit(office, item, { headline: 'Перевод', lead: 'Второй' }, await office.as(translator))
    await edit(office, source, { headline: 'Түпнұсқа өзгерді' })
    expect((await roads.rest(translator, 'POST', `/news/${item.id}/mark-current`, {})).status).toBe(200)
    const before = (await newestRevision(await office.as(undefined), item))?.item
    expect((await restore(translator, item, revision)).status).toBe(200)
    const after = (await newestRevision(await office.as(undefined), item))?.item
    expect(after?.headline).not.toBe('Перевод')
    expect(after).toMatchObject({ translatedFrom: before?.translatedFrom as object, story: before?.story, language: 'ru', outdatedSince: null, gap: before?.gap })
  })
})
