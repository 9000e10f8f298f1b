import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, password, type Office } from '../../../tests/support/office.ts'
import type { User } from '../../payload-types.ts'
import { importStoryEndpoint } from './importStoryEndpoint.ts'

let office: Office
let reporter: HeadersInit
beforeAll(async () => {
  office = await openOffice()
  reporter = await signIn(await office.person('Дана', 'reporter'))
})
afterAll(() => office.close())

async function signIn({ email }: User): Promise<HeadersInit> {
  const { token } = await office.payload.login({ collection: 'users', data: { email, password } })
  return { Authorization: `JWT ${token}` }
}

async function send(body: BodyInit, headers: HeadersInit): Promise<{ status: number; answer: Record<string, unknown>; sentence: string }> {
  const request = new Request(`${office.config.serverURL}/api/news/from-text`, { method: 'POST', headers, body })
  const response = await handleEndpoints({ config: office.config, request })
  const answer = (await response.json()) as Record<string, unknown>
  const [error] = (answer.errors ?? []) as { message: string }[]
  return { status: response.status, answer, sentence: error?.message ?? '' }
}

const sendJson = (order: unknown, headers: HeadersInit) =>
  send(typeof order === 'string' ? order : JSON.stringify(order), { 'Content-Type': 'application/json', ...headers })

let stories = 0
const story = (): string => {
  stories += 1
  return `Ақкентте ${stories} саябақ ашылды\n\nМәтін.\n\nАсхат Нұрбек, бағбан:\n\n- Ағаш ектік.\n`
}
const countNews = async () => (await office.payload.count({ collection: 'news' })).totalDocs

describe('POST /api/news/from-text', () => {
  it('takes JSON and says what it made', async () => {
    const { status, answer } = await sendJson({ text: story(), language: 'kk' }, reporter)
    expect(status).toBe(201)
    expect(answer).toMatchObject({ headline: `Ақкентте ${stories} саябақ ашылды`, quotes: 1, speakersCreated: ['Асхат Нұрбек'], speakersMatched: 0 })
    const item = await office.payload.findByID({ collection: 'news', id: String(answer.id), depth: 0 })
    expect(item).toMatchObject({ headline: answer.headline, desk: office.desk, workflow: { changedBy: [(await office.person('Дана')).id] } })
  })

  it('takes a file in any encoding of the parser, and a desk', async () => {
    const form = new FormData()
    form.set('language', 'ru')
    form.set('desk', office.otherDesk)
    form.set('text', '')
    form.set('file', new File([Buffer.from(`\ufeff${story()}`, 'utf16le')], 'мәтін.txt'))
    const { status, answer } = await send(form, await signIn(await office.person('Бас', 'chiefEditor')))
    expect(status).toBe(201)
    const item = await office.payload.findByID({ collection: 'news', id: String(answer.id), depth: 0 })
    expect(item).toMatchObject({ language: 'ru', desk: office.otherDesk })
  })

  it('takes the text of a form whose file field nobody used', async () => {
    const form = new FormData()
    form.set('language', 'kk')
    form.set('text', story())
    form.set('file', new File([], ''))
    expect(await send(form, reporter)).toMatchObject({ status: 201 })
  })

  it('refuses a second import with the way to the first', async () => {
    const order = { text: story(), language: 'kk' }
    const { answer } = await sendJson(order, reporter)
    const again = await sendJson(order, reporter)
    expect(again.status).toBe(409)
    expect(again.sentence).toContain(String(answer.headline))
    expect(again.sentence).toContain(String(answer.link))
  })

  it.each<[string, unknown, number, RegExp]>([
    ['an empty text', { text: '', language: 'kk' }, 400, /1-жолға тақырып/],
    ['a text without a headline', { text: '\n- Сөз.', language: 'kk' }, 400, /2-жолда тақырып болуы керек/],
    ['over 1 MB', { text: `Тақырып\n\n${'а'.repeat(1024 * 512)}`, language: 'kk' }, 413, /1 МБ-тан үлкен, шегі 3-жолда/],
    ['a body far over 1 MB', { text: 'а'.repeat(5 * 1024 * 1024), language: 'kk' }, 413, /1 МБ-тан үлкен/],
    ['no text', { language: 'kk' }, 400, /«text»/],
    ['no language', { text: 'Тақырып\n\nМәтін.' }, 400, /«language»/],
    ['an unknown language', { text: 'Тақырып\n\nМәтін.', language: 'de' }, 400, /«language»/],
    ['an unknown part', { text: 'Тақырып\n\nМәтін.', language: 'kk', state: 'live' }, 400, /«state»/],
    ['a text that is no text', { text: { $ne: '' }, language: 'kk' }, 400, /«text»/],
    ['what is no JSON', '{"text": ', 400, /«text»/],
  ])('refuses %s with a sentence', async (_, order, status, sentence) => {
    const before = await countNews()
    expect(await sendJson(order, reporter)).toMatchObject({ status, sentence: expect.stringMatching(sentence) })
    expect(await countNews()).toBe(before)
  })

  it('refuses a form that breaks off', async () => {
    const headers = { ...reporter, 'Content-Type': 'multipart/form-data; boundary=x' }
    expect(await send('--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nТақ', headers)).toMatchObject({ status: 400 })
  })

  it('answers in the language of the reader', async () => {
    const { sentence } = await sendJson({ text: '', language: 'kk' }, { ...reporter, 'Accept-Language': 'ru' })
    expect(sentence).toMatch(/^Файл пуст/)
  })
})

describe('who may send a text', () => {
  it('nobody may not', async () => {
    expect(await sendJson({ text: story(), language: 'kk' }, {})).toMatchObject({ status: 401, sentence: 'Алдымен жүйеге кіріңіз.' })
  })

  it('an account without a role may not', async () => {
    const person = await office.person('Рөлсіз')
    await office.payload.db.updateOne({ collection: 'users', id: person.id, data: { roles: [] } })
    expect(await sendJson({ text: story(), language: 'kk' }, await signIn(person))).toMatchObject({ status: 403 })
  })

  it('a journalist may not', async () => {
    const journalist = { ...(await office.person('Журналист')), collection: 'journalists' }
    const req = await office.as(journalist as never)
    await expect(importStoryEndpoint.handler(req)).rejects.toMatchObject({ code: 'staffOnly', status: 403 })
  })

  it.each(['reporter', 'photographer', 'translator', 'editor', 'chiefEditor', 'pressOfficer', 'administrator'] as const)('a %s may', async (role) => {
    expect(await sendJson({ text: story(), language: 'kk' }, await signIn(await office.person(role, role)))).toMatchObject({ status: 201 })
  })

  it('nobody may for a desk of others', async () => {
    expect(await sendJson({ text: story(), language: 'kk', desk: office.otherDesk }, reporter)).toMatchObject({ status: 403 })
  })
})
