import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardFormats } from '#content/photos/cards/card.ts'
import { drawCard } from '#content/photos/cards/drawCard.ts'
import { makeTestPhoto } from '#content/photos/files/makeTestPhoto.ts'
import { env } from '#platform/env.ts'
import { move } from '#workflow/move.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftOf, itemAt, liveNews } from '../../../tests/support/premises.ts'
import { loadCard } from '../cards/loadCard.ts'
import { answerWithQuoteCard } from './answerWithQuoteCard.ts'
import { loadQuoteCard } from './loadQuoteCard.ts'

let office: Office
let quote: string

beforeAll(async () => {
  office = await openOffice()
  const portrait = await itemAt(office, 'photos', 'live/live', { digitalSourceType: 'digitalCapture', creator: 'Асқар Ермек' })
  const positions = [{ title: 'Штаб жетекшісі', from: '2026-01-01T00:00:00.000Z' }]
  const speaker = await office.payload.create({ collection: 'speakers', data: { name: 'Айгүл Сейітқызы', positions, portrait: portrait.id, _status: 'published' } as never })
  quote = (await itemAt(office, 'quotes', 'live/live', { text: 'Біз ұлттық қорды өңірлерге әділ бөлеміз.', speaker: speaker.id, saidAt: '2026-02-16T05:00:00.000Z', position: 'Штаб жетекшісі' })).id
}, 240_000)
afterAll(() => office.close())

const ask = (id: string, file: string, language = 'kk', headers = {}) =>
  answerWithQuoteCard(office.payload, new Request('http://127.0.0.1/files/quote-cards', { headers }), { language, id, file })

describe('the card of a quote', () => {
  it.each(Object.entries(cardFormats))('comes as a PNG in the format %s', async (format, size) => {
    const answer = await ask(quote, `${format}.png`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('content-disposition')).toBe(`inline; filename="2026-02-16-aigul-seiitqyzy-kk-${format}.png"`.replace('aigul', 'aygul').replace('seiit', 'seyit'))
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ format: 'png', ...size })
    expect((await ask(quote, `${format}.png`, 'kk', { 'If-None-Match': answer.headers.get('etag') ?? '' })).status).toBe(304)
  })

  it.each([
    ['an unknown format', 'banner.png', 'kk'],
    ['another ending', 'square.jpg', 'kk'],
    ['no ending', 'square', 'kk'],
    ['a language that the quote is not in', 'square.png', 'en'],
    ['an unknown language', 'square.png', 'de'],
    ['a name of every object', 'constructor.png', 'kk'],
  ])('is not there for %s', async (_, file, language) => expect((await ask(quote, file, language)).status).toBe(404))

  it.each(['nobody', '../../etc', '0'.repeat(400)])('is not there for the id %s', async (id) => expect((await ask(id, 'square.png')).status).toBe(404))

  it('is as public as the quote: not under embargo, gone with the reason after a withdrawal', async () => {
    const { chief, editor } = await deskHands(office)
    const embargoed = await itemAt(office, 'quotes', 'approved/never')
    await move(editor, { ...embargoed, transition: 'publish', input: { releaseAt: new Date(Date.now() + 3_600_000) } })
    expect((await ask(embargoed.id, 'wide.png')).status).toBe(404)
    expect((await ask((await draftOf(office, 'quotes')).id, 'wide.png')).status).toBe(404)
    const live = await itemAt(office, 'quotes', 'live/live')
    expect((await ask(live.id, 'wide.png')).status).toBe(200)
    await move(chief, { ...live, transition: 'withdraw', input: { reason: 'Келісім кері алынды' } })
    const gone = await ask(live.id, 'wide.png')
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('Келісім кері алынды')])
  })

  it('says who paid for a campaign quote, whose the portrait is, and what was translated', async () => {
    const { id } = await itemAt(office, 'quotes', 'live/live', { text: 'Сайлауға келіңіз.' })
    await liveNews(office, { nature: 'campaign', quotes: [id], imprint: { issuedBy: 'Штаб', orderedBy: 'Кандидат', paidFrom: 'Сайлау қоры' } })
    const found = await loadQuoteCard(office.payload, 'kk', id)
    expect(found && 'card' in found && found.card.text.notes).toEqual(['Шығарған: Штаб. Тапсырыс берген: Кандидат. Төлем көзі: Сайлау қоры.'])
    const shared = await loadCard(office.payload, { language: 'kk', kind: 'quotes', id })
    expect(shared && 'card' in shared && shared.card).toEqual(found && 'card' in found && found.card)
    const withPortrait = await loadQuoteCard(office.payload, 'kk', quote)
    expect(withPortrait && 'card' in withPortrait && withPortrait.card.text).toMatchObject({ organisation: 'Айгүл Сейітқызы, Штаб жетекшісі', notes: ['Фото: Асқар Ермек / Баспасөз орталығы.'] })
  })
})

it('fits a quote of any length, or says by an ellipsis that there is more', async () => {
  const sentence = 'Ұлттық әңгіме – өңір тұрғындарының күнделікті мәселелерін ғылыми негізде шешу жолы, үкімет пен қоғам бірге қозғалуы қажет. '
  const path = join(env().dataFolder, 'portrait.jpg')
  mkdirSync(env().dataFolder, { recursive: true })
  writeFileSync(path, await makeTestPhoto(900, 1200).jpeg().toBuffer())
  const notes = ['Шығарған: «Штаб» ҚБ. Тапсырыс берген: «Штаб» ҚБ. Төлем көзі: сайлау қоры.', 'Фото: Асқар Ермек. Кескінді жасанды интеллект жасаған.']
  for (const format of ['square', 'portrait', 'wide'] as const) {
    for (const times of [1, 3, 30]) {
      const text = { kicker: 'Дәйексөз', title: `«${sentence.repeat(times).trim()}»`, organisation: 'Айгүл Сейітқызы Қожахметова-Байтұрсынова, Қалалық штабтың баспасөз хатшысы', detail: 'Қалалық штаб', notes }
      for (const photo of [undefined, { path, focalPoint: { x: 50, y: 30 } }]) {
        const card = await (await drawCard(text, photo, format)).png().toBuffer()
        expect(await sharp(card).metadata()).toMatchObject(cardFormats[format])
        if (process.env.SHOW_CARDS) writeFileSync(join(process.env.SHOW_CARDS, `${format}-${times}${photo ? '-photo' : ''}.png`), card)
      }
    }
  }
}, 60_000)

it('draws no boxes in the place of emoji', async () => {
  const draw = async (title: string): Promise<Buffer> => (await drawCard({ kicker: 'Дәйексөз', title, organisation: 'Штаб', notes: [] })).png().toBuffer()
  expect((await draw('«Рақмет 👍🏿, достар! 👨‍👩‍👧‍👦🇰🇿»')).equals(await draw('«Рақмет, достар!»'))).toBe(true)
  await expect(draw('🎉')).resolves.toBeInstanceOf(Buffer)
})
