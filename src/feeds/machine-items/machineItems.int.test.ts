import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '#platform/env.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { move } from '#workflow/move.ts'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, edit, embargoedNews, itemAt } from '../../../tests/support/premises.ts'
import { answerWithFeed } from '../answerWithFeed.ts'
import { answerWithItem } from './answerWithItem.ts'
import { itemKinds, machineFormats } from './machineFormats.ts'

/** The official schemas lie beside the checkout, where they are. */
const schemas = join(import.meta.dirname, '../../../../shared/data/schemas')
const ninjsSchema = join(schemas, 'ninjs-schema_3.1.json')
const g2Schema = join(schemas, 'NewsML-G2_2.35-spec-All-Power.xsd')
const canCheckXml = existsSync(g2Schema) && spawnSync('xmllint', ['--version']).status === 0

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
const validNinjs = existsSync(ninjsSchema) ? ajv.compile(JSON.parse(readFileSync(ninjsSchema, 'utf8')) as object) : undefined

type Ninjs = Record<string, unknown> & { associations?: Ninjs[]; renditions?: Ninjs[]; bodies?: { contentType: string; value: string }[] }

let office: Office
let topic: { id: string; slug: string }
let ids: Record<'news' | 'photos' | 'quotes' | 'kits' | 'shoots', string>
let gone: Record<'news' | 'photos' | 'quotes', string>
const reason = 'Келісім кері алынды'

beforeAll(async () => {
  office = await openOffice()
  const { chief } = await deskHands(office)
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Қоғамдық штаб', terms: 'Дереккөзді көрсетіңіз' } as never })
  const made = await office.payload.create({ collection: 'topics', data: { name: 'Сайлау', mediaTopic: 'medtop:11000000' } as never })
  topic = { id: made.id, slug: String(made.slug) }
  const event = await itemAt(office, 'events', 'live/live', { title: 'Штабтың ашылуы' })
  const about = { topics: [topic.id] }
  const quote = (await draftOf(office, 'quotes', { text: 'Біз <дайынбыз> & «бірге» \u0001.', position: 'Жетекші', saidAt: '2026-02-16T05:00:00.000Z', ...about, event: event.id })).id
  const photo = {
    digitalSourceType: 'trainedAlgorithmicMedia', creator: 'Асқар Ермек, Дана Нұр', people: ['Әлия'], keywords: ['зал & сахна'], city: 'Астана', country: 'Қазақстан', credit: 'Штаб\tсуреті',
    dateTaken: '2026-02-16T05:20:30.000Z', instructions: 'Тек баспасөзге', event: 'Ашылу', ...about,
  } // prettier-ignore
  const [hero, second] = [(await draftOf(office, 'photos', photo)).id, (await draftOf(office, 'photos', { ofEvent: event.id })).id]
  const story = await itemAt(office, 'news', 'draft/never', {
    headline: 'Штаб <ашылды> & басталды', lead: 'Лид', hero, gallery: [second], quotes: [quote], bylines: ['Дана Нұр'], dateline: 'Астана', aiUse: 'assisted', ...about,
    nature: 'campaign', imprint: { issuedBy: '«Штаб» ҚБ', orderedBy: '«Штаб» ҚБ', paidFrom: 'сайлау қоры' }, event: event.id,
  }) // prettier-ignore
  await move(chief, { ...story, transition: 'publishUrgently', input: { reason: 'Шұғыл' } })
  const family = (await findPublicById(office.payload, 'news', story.id))?.story
  const russian = await itemAt(office, 'news', 'draft/never', { headline: 'Открылся штаб', language: 'ru', story: family })
  await move(chief, { ...russian, transition: 'publishUrgently', input: { reason: 'Шұғыл' } })
  const shoot = await office.payload.create({ collection: 'shoots', data: { title: 'Ашылу күні', desk: office.desk } as never })
  for (const minute of [2, 1]) await itemAt(office, 'photos', 'live/live', { headline: `Кадр ${minute}`, shoot: shoot.id, dateTaken: `2026-02-16T05:0${minute}:00.000Z` })
  await draftOf(office, 'photos', { headline: 'Құпия кадр', shoot: shoot.id })
  ids = { news: story.id, photos: hero, quotes: quote, kits: story.id, shoots: shoot.id }
  gone = { news: '', photos: '', quotes: '' }
  for (const collection of ['news', 'photos', 'quotes'] as const) {
    const item = await itemAt(office, collection, 'live/live', collection === 'news' ? about : {})
    await move(chief, { ...item, transition: 'withdraw', input: { reason } })
    gone[collection] = item.id
  }
}, 240_000)
afterAll(() => office.close())

const request = (path: string) => new Request(`${env().siteUrl}${path}`)
const ask = (kind: string, file: string, language = 'kk') => answerWithItem(office.payload, request(`/${language}/items/${kind}/${file}`), { language, kind, file })
const feed = (path: string, language = 'kk', query = '') => answerWithFeed(office.payload, request(`/${language}/feeds/${path}${query}`), { language, path: path.split('/') })
const ninjs = async (answer: Response) => (await answer.json()) as Ninjs

/** What the official schema has against a text; nothing where the schema is not here. */
function faultsOf(format: string, text: string): unknown {
  if (format === 'ninjs' && validNinjs) {
    validNinjs(JSON.parse(text))
    return validNinjs.errors
  }
  if (format !== 'newsml' || !canCheckXml) return null
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', g2Schema, '-'], { input: text })
  return status === 0 ? null : String(stderr)
}
const skipped = validNinjs && canCheckXml ? '' : ' [the official schemas or xmllint are not here: only the writing is tested]'

describe.each(machineFormats)(`in the format %s${skipped}`, (format) => {
  it.each(itemKinds)('an item of %s is valid', async (kind) => {
    const answer = await ask(kind, `${ids[kind]}.${format}`)
    expect(answer.status).toBe(200)
    expect(faultsOf(format, await answer.text())).toBeNull()
  })

  it.each(['news', 'photos', 'quotes'] as const)('an item of %s that was taken down says so, and why', async (kind) => {
    const answer = await ask(kind, `${gone[kind]}.${format}`)
    const text = await answer.text()
    expect(answer.status).toBe(410)
    expect(text).toContain('canceled')
    expect(text).toContain(reason)
    expect(faultsOf(format, text)).toBeNull()
  })

  it.each(['all', 'photos', 'quotes', 'topics/TOPIC'])('the feed %s is valid and tells of what was taken down', async (path) => {
    const answer = await feed(`${path.replace('TOPIC', topic.slug)}.${format}`)
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(faultsOf(format, text)).toBeNull()
    expect(text).toContain(reason)
    expect(text).toContain('usable')
  })

  it('a feed without anything is valid', async () => {
    const other = await office.payload.create({ collection: 'topics', data: { name: `Бос ${format}` } })
    expect(faultsOf(format, await (await feed(`topics/${other.slug}.${format}`)).text())).toBeNull()
  })

  it('nothing is known of what is under embargo or a draft', async () => {
    const embargoed = await embargoedNews(office, { headline: 'Құпия тақырып', topics: [topic.id] })
    const draft = await draftOf(office, 'photos', { headline: 'Құпия фото' })
    expect((await ask('news', `${embargoed.id}.${format}`)).status).toBe(404)
    expect((await ask('kits', `${embargoed.id}.${format}`)).status).toBe(404)
    expect((await ask('photos', `${draft.id}.${format}`)).status).toBe(404)
    for (const path of ['all', 'photos', `topics/${topic.slug}`]) expect(await (await feed(`${path}.${format}`)).text()).not.toMatch(/Құпия|embargo/)
  })
})

describe('an item in ninjs 3.1', () => {
  it('has the whole text in plain words, too: the quotes with who said them, fact boxes and polls in their places', async () => {
    const { chief } = await deskHands(office)
    const quote = await itemAt(office, 'quotes', 'live/live', { text: 'Мектеп қыркүйекте ашылады.', position: 'Құрылыс бөлімінің басшысы', saidAt: '2026-02-16T05:00:00.000Z' })
    const block = (fields: object) => ({ type: 'block' as const, version: 2, format: '' as const, fields: { id: JSON.stringify(fields).slice(0, 24), ...fields } })
    const text = bodyOf('Бірінші абзац.', 'Соңғы абзац.')
    const [first, last] = text.root.children
    text.root.children = [first, block({ blockType: 'quote', quote: quote.id }), block({ blockType: 'factBox', title: 'Қысқаша', text: '1 200 орын.' }), last] as never
    const story = await itemAt(office, 'news', 'draft/never', { body: text, lead: 'Кіріспе.' })
    await move(chief, { ...story, transition: 'publishUrgently', input: { reason: 'Шұғыл' } })
    const { bodies } = await ninjs(await ask('news', `${story.id}.ninjs`))
    const plain = bodies?.find(({ contentType }) => contentType === 'text/plain')?.value
    expect(plain).toMatch(/^Кіріспе\.\n\nБірінші абзац\.\n\n«Мектеп қыркүйекте ашылады\.»\n— .+, Құрылыс бөлімінің басшысы\n\nҚысқаша\n\n1 200 орын\.\n\nСоңғы абзац\.$/)
    expect(((await (await ask('news', `${story.id}.ninjs1`)).json()) as { body_text?: string }).body_text).toBe(plain)
  })

  it('says of a story what its page and the law say', async () => {
    const story = await ninjs(await ask('news', `${ids.news}.ninjs`))
    expect(story).toMatchObject({
      type: 'text', language: 'kk', pubStatus: 'usable', headlines: [{ role: 'main', value: 'Штаб <ашылды> & басталды' }], by: 'Дана Нұр', located: 'Астана', copyrightHolder: 'Қоғамдық штаб',
      usageTerms: 'Дереккөзді көрсетіңіз', subjects: [{ name: 'Сайлау', uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000' }], events: [{ name: 'Штабтың ашылуы' }],
      digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia' },
    }) // prettier-ignore
    expect(story.edNote).toContain('Төлем көзі: сайлау қоры')
    expect(story.associations?.map(({ name, type }) => [name, type])).toEqual([['hero', 'picture'], ['photo_2', 'picture'], ['quote_1', 'text'], ['translation_ru', 'text']])
  })

  it('names every size of a photo with its address, pixels, bytes and kind', async () => {
    const photo = await ninjs(await ask('photos', `${ids.photos}.ninjs`))
    const address = `${env().siteUrl}/files/photos/${ids.photos}`
    expect(photo.renditions?.map(({ name, href, contentType }) => [name, href, contentType])).toEqual([
      ['web', `${address}/web`, 'image/jpeg'], ['print', `${address}/print`, 'image/jpeg'], ['original', `${address}/original`, 'image/jpeg'], ['thumbnail', `${address}/thumbnail`, 'image/webp'],
    ]) // prettier-ignore
    for (const { width, sizeInBytes } of photo.renditions?.slice(0, 3) ?? []) expect([Number(width) > 100, Number(sizeInBytes) > 100]).toEqual([true, true])
    expect(photo.edNote).toContain('Төлем көзі: сайлау қоры')
    expect(photo.digitalSourceType).toMatchObject({ uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' })
  })

  it('of a shoot names its public photos in their order', async () => {
    const shoot = await ninjs(await ask('shoots', `${ids.shoots}.ninjs`))
    expect(shoot).toMatchObject({ type: 'composite', headlines: [{ value: 'Ашылу күні' }] })
    expect(shoot.associations?.map(({ headlines }) => (headlines as { value: string }[])[0]?.value)).toEqual(['Кадр 1', 'Кадр 2'])
  })

  it('has a newer version after a correction, in the feed too, and a still newer one when it is taken down', async () => {
    const hands = await deskHands(office)
    const item = await itemAt(office, 'news', 'live/live', { headline: 'Саны қате' })
    const first = await ninjs(await ask('news', `${item.id}.ninjs`))
    await new Promise((done) => setTimeout(done, 1100))
    await edit(office, item, { headline: 'Саны дұрыс' })
    await move(hands.author, { ...item, transition: 'submit' })
    await move(hands.editor, { ...item, transition: 'approve' })
    await move(hands.editor, { ...item, transition: 'publish', input: { change: 'correction', changeNote: 'Саны түзетілді' } })
    const second = await ninjs(await ask('news', `${item.id}.ninjs`))
    expect(second.uri).toBe(first.uri)
    expect(Number(second.version)).toBeGreaterThan(Number(first.version))
    expect(second.edNote).toContain('Саны түзетілді')
    await new Promise((done) => setTimeout(done, 1100))
    await move(hands.chief, { ...item, transition: 'withdraw', input: { reason } })
    const third = (await ninjs(await feed('all.ninjs'))).associations?.find(({ uri }) => uri === first.uri)
    expect(third).toMatchObject({ pubStatus: 'canceled', edNote: reason })
    expect(Number(third?.version)).toBeGreaterThan(Number(second.version))
    expect(JSON.stringify(third)).not.toContain('Саны')
  }, 30_000)
})

it.each([['news', 'x.pdf', 'kk'], ['news', 'NEWS.ninjs', 'ru'], ['topics', 'NEWS.ninjs', 'kk'], ['news', '../x.ninjs', 'kk'], ['news', 'NEWS.ninjs', 'de'], ['news', 'zhoq.newsml', 'kk'], ['constructor', 'NEWS.ninjs', 'kk']])(
  'there is no item at %s/%s in %s',
  async (kind, file, language) => {
    const answer = await ask(kind, file.replace('NEWS', ids.news), language)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('материал')
  },
)

it('answers 304 to who has it', async () => {
  const address = { language: 'kk', kind: 'news', file: `${ids.news}.newsml` }
  const answer = await answerWithItem(office.payload, request('/x'), address)
  expect(answer.headers.get('content-type')).toBe('application/vnd.iptc.g2.newsitem+xml; charset=utf-8')
  const again = await answerWithItem(office.payload, new Request(`${env().siteUrl}/x`, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } }), address)
  expect(again.status).toBe(304)
})
