import { afterEach, expect, it, vi } from 'vitest'
import { answerWithText } from './answerWithText.ts'

afterEach(() => vi.useRealTimers())

let number = 0
const address = (): string => `https://press.example/feed-${++number}`
const ask = (url: string, body: string, headers = {}, method = 'GET') => answerWithText(new Request(url, { headers, method }), { body, contentType: 'application/rss+xml', language: 'kk' })

it('says what it is, and which version', async () => {
  const answer = ask(address(), 'мәтін')
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/rss+xml; charset=utf-8',
    'content-language': 'kk',
    'cache-control': 'public, max-age=8, must-revalidate',
    'x-content-type-options': 'nosniff',
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
    'last-modified': expect.stringMatching(/ GMT$/),
  })
  expect(await answer.text()).toBe('мәтін')
})

it('sends nothing to whoever has it, by either name, and all of it once it is another', async () => {
  const url = address()
  const first = ask(url, 'бір')
  const etag = first.headers.get('etag') ?? ''
  const modified = first.headers.get('last-modified') ?? ''
  for (const known of [{ 'if-none-match': etag }, { 'if-none-match': `W/${etag}, "x"` }, { 'if-none-match': '*' }, { 'if-modified-since': modified }]) {
    const answer = ask(url, 'бір', known)
    expect(answer.status).toBe(304)
    expect(await answer.text()).toBe('')
  }
  for (const known of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) expect(ask(url, 'екі', known).status).toBe(200)
  // The name of the version counts before the date.
  expect(ask(url, 'екі', { 'if-none-match': '"x"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }).status).toBe(200)
})

it('dates a text that came back anew: it is not the one that was known before', () => {
  vi.useFakeTimers({ now: new Date('2026-02-16T10:00:00Z'), toFake: ['Date'] })
  const url = address()
  const [one, two, again] = ['бір', 'екі', 'бір'].map((body) => Date.parse(ask(url, body).headers.get('last-modified') ?? ''))
  expect([one, two, again]).toEqual([0, 1000, 2000].map((later) => Date.parse('2026-02-16T10:00:00Z') + later))
})

it.each(['rubbish', ''])('takes no notice of a date that is none: %j', (date) => {
  expect(ask(address(), 'x', { 'if-modified-since': date }).status).toBe(200)
})

it('answers HEAD with the headers alone', async () => {
  const answer = ask(address(), 'мәтін', {}, 'HEAD')
  expect(answer.headers.get('etag')).toBeTruthy()
  expect(await answer.text()).toBe('')
})

it('leaves out of XML what it has no way to write: one such sign in a headline, and no program reads the feed', async () => {
  expect(await ask(address(), '<title>Штаб\u000B \u0001ашылды\uFFFE\n</title>').text()).toBe('<title>Штаб ашылды\n</title>')
  const text = answerWithText(new Request(address()), { body: 'а\u000Bб', contentType: 'text/calendar' })
  expect(await text.text()).toBe('а\u000Bб')
})
