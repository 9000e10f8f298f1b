import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findEmbargoed } from '#publication/embargoed.ts'
import { answerWithPhoto } from '#content/photos/answerWithPhoto.ts'
import { readPressMetadata } from '#content/photos/files/readPressMetadata.ts'
import { move } from '#workflow/move.ts'
import { acceptTerms, journalistOf, type SignedInJournalist } from '../../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, embargoedNews, liveNews } from '../../../tests/support/premises.ts'
import { answerWithQuoteSheet } from '../documents/answerWithQuoteSheet.ts'
import { answerWithRelease } from '../documents/answerWithRelease.ts'
import { answerWithItems } from '../kits/answerWithKit.ts'

let office: Office
let who: Record<'accepted' | 'unready' | 'revoked', SignedInJournalist>
let ids: { story: string; photo: string; quote: string; live: string }

beforeAll(async () => {
  office = await openOffice()
  const { payload } = office
  const [photo, quote] = [(await draftOf(office, 'photos')).id, (await draftOf(office, 'quotes')).id]
  const story = (await embargoedNews(office, { headline: 'Ертеңгі есеп', hero: photo, quotes: [quote] })).id
  ids = { story, photo, quote, live: (await liveNews(office)).id }
  who = { accepted: await journalistOf(payload), unready: await journalistOf(payload), revoked: await journalistOf(payload) }
  for (const { journalist } of [who.accepted, who.revoked]) {
    const [notice] = await findEmbargoed(payload, journalist)
    if (notice) await acceptTerms(payload, journalist, notice)
  }
  await payload.update({ collection: 'journalists', id: who.revoked.journalist.id, data: { standing: 'revoked' } })
}, 120_000)
afterAll(() => office.close())

type Asker = keyof typeof who | 'nobody'
const request = (asker: Asker, method = 'GET') => new Request('http://127.0.0.1/files', { method, ...(asker !== 'nobody' && { headers: who[asker].headers }) })

const roads = {
  txt: (asker: Asker) => answerWithRelease(office.payload, request(asker), { id: ids.story, format: 'txt' }),
  docx: (asker: Asker) => answerWithRelease(office.payload, request(asker), { id: ids.story, format: 'docx' }),
  pdf: (asker: Asker) => answerWithRelease(office.payload, request(asker), { id: ids.story, format: 'pdf' }),
  html: (asker: Asker) => answerWithRelease(office.payload, request(asker), { id: ids.story, format: 'html' }),
  quotes: (asker: Asker) => answerWithQuoteSheet(office.payload, request(asker), { language: 'kk', of: 'stories', id: ids.story, format: 'txt' }),
  kit: (asker: Asker) => answerWithItems(office.payload, request(asker), [{ collection: 'news', id: ids.story }]),
}
const all = Object.keys(roads) as (keyof typeof roads)[]

const taken = async (journalist: string) =>
  (await office.payload.find({ collection: 'downloads', where: { taker: { equals: journalist } }, limit: 100, depth: 0 })).docs

describe.each(all)('%s of an item under embargo', (road) => {
  it.each<Asker>(['nobody', 'unready', 'revoked'])('is closed to %s', async (asker) => {
    expect((await roads[road](asker)).status).toBe(404)
  })

  it('is open to who has accepted the terms, kept by no cache, and logged', async () => {
    const before = (await taken(who.accepted.journalist.id)).length
    const answer = await roads[road]('accepted')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50)
    const entries = await taken(who.accepted.journalist.id)
    expect(entries.length).toBeGreaterThan(before)
    expect(entries.every(({ isEmbargoed }) => isEmbargoed)).toBe(true)
  })
})

it('keeps in the log what a journalist takes of public material, too', async () => {
  const answer = await answerWithRelease(office.payload, request('unready'), { id: ids.live, format: 'pdf' })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=8, must-revalidate'])
  expect(await taken(who.unready.journalist.id)).toMatchObject([{ item: ids.live, file: 'pdf', isEmbargoed: false }])
})

it('puts nothing under embargo into baskets, whoever asks', async () => {
  const items = [{ collection: 'news' as const, id: ids.story }, { collection: 'photos' as const, id: ids.photo }]
  expect((await answerWithItems(office.payload, request('accepted'), items)).status).toBe(404)
})

describe('what is taken under embargo says so', () => {
  const banner = 'Эмбаргода. Мына уақытқа дейін жарияламаңыз: '

  it.each(['txt', 'html', 'quotes', 'kit'] as const)('in its %s', async (road) => {
    expect(Buffer.from(await (await roads[road]('accepted')).arrayBuffer()).toString('utf8')).toContain(banner)
  })

  it('in the archive’s readme and captions, and does not call it public', async () => {
    const whole = Buffer.from(await (await roads.kit('accepted')).arrayBuffer()).toString('utf8')
    const readme = whole.slice(whole.indexOf('readme-kk.txt'), whole.indexOf('readme-ru.txt'))
    expect(readme).toContain(banner)
    expect(readme).not.toContain('ашық болған')
    expect(whole.slice(whole.indexOf('photos/captions.txt'), whole.indexOf('photos/captions.csv'))).toContain(banner)
  })

  it('in the file of a photo, and no more once it is public', async () => {
    const instructions = async (headers = new Headers()) => {
      const answer = await answerWithPhoto(office.payload, new Request('http://127.0.0.1/files', { headers }), { id: ids.photo, rendition: 'print' })
      return (await readPressMetadata(Buffer.from(await answer.arrayBuffer()))).instructions
    }
    expect(await instructions(who.accepted.headers)).toContain(banner)
    const { chief } = await deskHands(office)
    await move(chief, { collection: 'photos', id: ids.photo, transition: 'withdraw', input: { reason: 'Қате' } })
    await move(chief, { collection: 'photos', id: ids.photo, transition: 'reinstate', input: { reason: 'Дұрыс' } })
    await move(chief, { collection: 'photos', id: ids.photo, transition: 'publishUrgently', input: { reason: 'Дұрыс', change: 'minor' } })
    expect(await instructions()).toBeUndefined()
  })
})
