import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { formatDateTime } from '#languages/formatDate.ts'
import { move } from '#workflow/move.ts'
import { answerWithDocument } from '#content/documents/answerWithDocument.ts'
import { answerWithPhoto } from '#content/photos/answerWithPhoto.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { acceptTerms, journalistOf, type SignedInJournalist } from '../../tests/support/journalists.ts'
import { deskHands, draftOf, embargoedNews, itemAt, liveNews } from '../../tests/support/premises.ts'
import { embargoTerms } from './embargo/embargoTerms.ts'
import { embargoedAt, findEmbargoed, findEmbargoedPart, openEmbargoed } from './embargoed.ts'
import { findPublicById } from './findPublic.ts'

let office: Office
let reader: SignedInJournalist
let unready: SignedInJournalist
let ids: { story: string; photo: string; quote: string; document: string; shared: string }
let slug: string
const releaseAt = new Date(Date.now() + 3_600_000)

async function documentOf(name: string): Promise<string> {
  const file = { data: Buffer.from(`a;b\n${name}\n`), mimetype: 'text/csv', name: `${name}.csv`, size: 6 + name.length }
  return (await office.payload.create({ collection: 'documents', data: { title: name, kind: 'table', desk: office.desk, _status: 'published' } as never, file, locale: 'kk' })).id
}

beforeAll(async () => {
  office = await openOffice()
  const { payload } = office
  const [photo, quote, document, shared] = [(await draftOf(office, 'photos')).id, (await draftOf(office, 'quotes')).id, await documentOf('report'), await documentOf('rules')]
  await liveNews(office, { documents: [shared] })
  const story = await embargoedNews(office, { headline: 'Ертеңгі есеп', hero: photo, quotes: [quote], documents: [document, shared], releaseAt })
  ids = { story: story.id, photo, quote, document, shared }
  slug = String((await payload.findByID({ collection: 'news', id: story.id })).slug)
  reader = await journalistOf(payload)
  unready = await journalistOf(payload)
  const [notice] = await findEmbargoed(payload, reader.journalist)
  if (notice) await acceptTerms(payload, reader.journalist, notice)
}, 120_000)
afterAll(() => office.close())
afterEach(() => vi.useRealTimers())

const file = ({ headers }: { headers?: Headers } = {}, method = 'GET') => new Request('http://127.0.0.1/files', { method, ...(headers && { headers }) })
const askPhoto = (asker: { headers?: Headers } = {}, method?: string) => answerWithPhoto(office.payload, file(asker, method), { id: ids.photo, rendition: 'print' })
const askDocument = (asker: { headers?: Headers } = {}) => answerWithDocument(office.payload, file(asker), { id: ids.document })

describe('what is under embargo', () => {
  it('is told of in the list, without its text, before the terms are accepted', async () => {
    const [notice, ...others] = await findEmbargoed(office.payload, unready.journalist)
    expect(others).toEqual([])
    expect(notice).toEqual({ id: ids.story, story: expect.any(String), language: 'kk', slug, headline: 'Ертеңгі есеп', kind: 'news', desk: office.desk, releaseAt: releaseAt.toISOString(), isAccepted: false, isOutdated: false })
    expect(await openEmbargoed(office.payload, unready.journalist, embargoedAt('kk', slug))).toEqual({ notice })
  })

  it('is opened whole, with what goes out with it, to who has accepted them', async () => {
    const opened = await openEmbargoed(office.payload, reader.journalist, embargoedAt('kk', slug))
    if (!opened || !('item' in opened)) throw new Error('It is closed')
    expect(opened.item).toMatchObject({ headline: 'Ертеңгі есеп', hero: ids.photo })
    const find = async (collection: 'photos' | 'quotes' | 'documents', id: string) => (await opened.findByIds(office.payload, collection, [id])).has(id)
    expect(await Promise.all([find('photos', ids.photo), find('quotes', ids.quote), find('documents', ids.document), find('documents', ids.shared)])).toEqual([true, true, true, true])
    const foreign = await draftOf(office, 'photos')
    expect(await find('photos', foreign.id)).toBe(false)
  })

  it('is at no other address', async () => {
    expect(await openEmbargoed(office.payload, reader.journalist, embargoedAt('ru', slug))).toBeUndefined()
    expect(await openEmbargoed(office.payload, reader.journalist, embargoedAt('kk', `${slug}-2`))).toBeUndefined()
  })

  it('keeps back the file that only it shows, and no other', async () => {
    expect(await findPublicById(office.payload, 'documents', ids.document)).toBeUndefined()
    expect(await findPublicById(office.payload, 'documents', ids.shared)).toMatchObject({ id: ids.shared })
  })
})

it('is not ahead of its story either when that is ready to go out, and goes out with it', async () => {
  const document = await documentOf('ready')
  const isPublic = async (): Promise<boolean> => (await findPublicById(office.payload, 'documents', document)) !== undefined
  expect(await isPublic()).toBe(true)
  const story = await itemAt(office, 'news', 'scheduled/never', { documents: [document] })
  expect(await isPublic()).toBe(false)
  const { editor } = await deskHands(office)
  await move(editor, { ...story, transition: 'unschedule' })
  expect(await isPublic()).toBe(false)
  await move(editor, { ...story, transition: 'publish' })
  expect(await isPublic()).toBe(true)
})

describe('its files', () => {
  it.each([
    ['nobody', () => ({}), 404],
    ['who has not accepted the terms', () => unready, 404],
    ['who has', () => reader, 200],
    ['who forges a token', () => ({ headers: new Headers({ cookie: `press-session=${'a'.repeat(43)}` }) }), 404],
  ])('for %s', async (_name, asker, status) => {
    expect((await askPhoto(asker())).status).toBe(status)
    expect((await askDocument(asker())).status).toBe(status)
  })

  it('are kept by no cache, and each download is logged with its version', async () => {
    const before = await office.payload.count({ collection: 'downloads' })
    const answer = await askPhoto(reader)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    await askDocument(reader)
    await askPhoto(reader, 'HEAD')
    const { docs, totalDocs } = await office.payload.find({ collection: 'downloads', sort: '-at' })
    expect(totalDocs).toBe(before.totalDocs + 2)
    const photo = docs.find(({ collection }) => collection === 'photos')
    expect(photo).toMatchObject({ taker: reader.journalist.id, item: ids.photo, file: 'print', isEmbargoed: true, version: expect.stringMatching(/^[0-9a-f]{16,}$/) })
    expect(docs.find(({ collection }) => collection === 'documents')).toMatchObject({ item: ids.document, isEmbargoed: true, version: expect.stringContaining('"') })
  })

  it('are not those of another item', async () => {
    const photo = await draftOf(office, 'photos')
    expect(await findEmbargoedPart(office.payload, reader.journalist, 'photos', photo.id)).toBeUndefined()
    expect(await findEmbargoedPart(office.payload, reader.journalist, 'photos', ids.document)).toBeUndefined()
  })
})

it('keeps an acceptance once, with time and words', async () => {
  const [notice] = await findEmbargoed(office.payload, reader.journalist)
  if (!notice) throw new Error('Nothing is under embargo')
  await Promise.all([acceptTerms(office.payload, reader.journalist, notice), acceptTerms(office.payload, reader.journalist, notice)])
  const { version, text } = await embargoTerms(office.payload, 'kk', notice.releaseAt)
  const { docs } = await office.payload.find({ collection: 'embargo-acceptances', where: { journalist: { equals: reader.journalist.id } } })
  expect(docs).toMatchObject([{ story: notice.story, releaseAt: releaseAt.toISOString(), termsVersion: version, termsText: text }])
  const { docs: log } = await office.payload.find({ collection: 'audit-entries', where: { action: { equals: 'acceptEmbargo' } } })
  expect(log).toMatchObject([{ actor: reader.journalist.id, actorName: reader.journalist.name, item: ids.story }])
})

it('is closed again, and its files with it, until the new words are accepted; what was accepted before stays as it was', async () => {
  const { payload } = office
  const write = (embargoTerms: string) => payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', embargoTerms }, locale: 'kk' })
  const acceptances = async () => (await payload.find({ collection: 'embargo-acceptances', where: { journalist: { equals: reader.journalist.id } }, sort: 'at' })).docs
  const [first, ...none] = await acceptances()
  expect(none).toEqual([])
  await write('{уақыт} дейін жарияламаймын.')
  const [notice] = await findEmbargoed(payload, reader.journalist)
  if (!notice) throw new Error('Nothing is under embargo')
  expect(notice).toMatchObject({ isAccepted: false, isOutdated: true })
  expect(await openEmbargoed(payload, reader.journalist, embargoedAt('kk', slug))).toEqual({ notice })
  expect([(await askPhoto(reader)).status, (await askDocument(reader)).status]).toEqual([404, 404])
  await acceptTerms(payload, reader.journalist, notice)
  expect((await findEmbargoed(payload, reader.journalist))[0]).toMatchObject({ isAccepted: true, isOutdated: false })
  expect((await askPhoto(reader)).status).toBe(200)
  expect(await acceptances()).toMatchObject([first, { termsText: `${formatDateTime(releaseAt, 'kk')} дейін жарияламаймын.` }])
  await write('')
  expect((await findEmbargoed(payload, reader.journalist))[0]).toMatchObject({ isAccepted: true })
})

it('is public for everybody at its time, and under embargo no more', async () => {
  vi.useFakeTimers({ now: releaseAt.getTime() + 1, toFake: ['Date'] })
  expect((await askPhoto()).status).toBe(200)
  expect((await askDocument()).status).toBe(200)
  expect(await findEmbargoed(office.payload, reader.journalist)).toEqual([])
  expect(await findPublicById(office.payload, 'news', ids.story)).toMatchObject({ headline: 'Ертеңгі есеп' })
})

it('is gone for everybody once it is withdrawn', async () => {
  const { chief } = await deskHands(office)
  const document = await documentOf('withdrawn')
  const item = await embargoedNews(office, { headline: 'Қайтарылатын', documents: [document] })
  const find = async () => (await findEmbargoed(office.payload, reader.journalist)).filter(({ id }) => id === item.id).length
  expect(await find()).toBe(1)
  await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Қате' } })
  expect(await find()).toBe(0)
  expect(await findPublicById(office.payload, 'documents', document)).toBeUndefined()
})

describe('a file of a story that is withdrawn', () => {
  const ask = (id: string) => answerWithDocument(office.payload, file(), { id })

  it('is gone with it, with its reason, unless another one lists it', async () => {
    const { chief } = await deskHands(office)
    const [document, other] = [await documentOf('taken-down'), await documentOf('listed-twice')]
    const item = await liveNews(office, { documents: [document, other] })
    await liveNews(office, { documents: [other] })
    expect((await ask(document)).status).toBe(200)
    await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Дерек жалған' } })
    const answer = await ask(document)
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('Дерек жалған')])
    expect(await findPublicById(office.payload, 'documents', document)).toBeUndefined()
    expect((await ask(other)).status).toBe(200)
    await liveNews(office, { documents: [document] })
    expect((await ask(document)).status).toBe(200)
  })

  it('says nothing of a story that was never seen', async () => {
    const { chief } = await deskHands(office)
    const document = await documentOf('never-seen')
    const item = await embargoedNews(office, { documents: [document] })
    await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Қате' } })
    expect((await ask(document)).status).toBe(404)
  })
})
