import { inflateRawSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { move } from '#workflow/move.ts'
import { deskHands, embargoedNews, liveNews, itemAt, speaker } from '../../../tests/support/premises.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { answerWithQuoteSheet } from '../documents/answerWithQuoteSheet.ts'
import { answerWithRelease } from '../documents/answerWithRelease.ts'
import { type Block, paragraph } from '#content/news/words/Block.ts'
import { writeDocx } from '../documents/writeDocx.ts'
import { findRelease, loadRelease } from './loadRelease.ts'

let office: Office
let ids: Record<'live' | 'embargoed' | 'withdrawn' | 'quote' | 'speaker', string>
let slug: string

const text = (value: string, format = 0) => ({ type: 'text', text: value, format, version: 1, detail: 0, mode: 'normal', style: '' })
const node = (type: string, children: object[], more: object = {}) => ({ type, children, version: 1, format: '', indent: 0, direction: 'ltr', ...more })

/** A text with everything that an editor can put between the headline and the last line. */
const bodyWith = (quote: string, photo: string) => ({
  root: node('root', [
    node('paragraph', [text('Қалалық штаб '), text('ашылды', 1), text(': ғимарат, өңір, ұсыныс, үлгі, һәм іс.')]),
    node('heading', [text('Не істейді')], { tag: 'h2' }),
    node('list', [node('listitem', [text('Бірінші')], { value: 1 }), node('listitem', [text('Екінші')], { value: 2 })], { listType: 'bullet', tag: 'ul', start: 1 }),
    node('paragraph', [node('link', [text('сайты')], { fields: { linkType: 'custom', url: 'https://example.kz/', newTab: false }, version: 3 })]),
    { type: 'block', version: 2, format: '', fields: { id: '65f0a0a0a0a0a0a0a0a0a0a0', blockType: 'quote', blockName: '', quote } },
    { type: 'block', version: 2, format: '', fields: { id: '65f0a0a0a0a0a0a0a0a0a0a1', blockType: 'photo', blockName: '', photo } },
    { type: 'block', version: 2, format: '', fields: { id: '65f0a0a0a0a0a0a0a0a0a0a2', blockType: 'table', blockName: '', caption: 'Жөнделген мектептер', cells: 'Өңір\tСаны\nҮшарал\t1 250', headColumn: true } },
  ]),
})

beforeAll(async () => {
  office = await openOffice()
  const who = await speaker(office, { name: 'Айгүл Сейітқызы' })
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Қалалық штаб', terms: 'Дереккөзді көрсетіңіз.', boilerplate: 'Штаб 2026 жылы құрылды.' } as never, locale: 'kk' })
  await office.payload.create({ collection: 'press-contacts', data: { name: 'Данияр Ахметов', position: 'Баспасөз хатшысы', phone: '+7 701 000 00 01', email: 'press@shtab.example', messenger: '@shtab_press' } as never, locale: 'kk' })
  const quote = await itemAt(office, 'quotes', 'live/live', { text: 'Біз дайынбыз.', speaker: who, position: 'Штаб басшысы', saidAt: '2026-02-16T00:00:00.000Z' })
  const photo = await itemAt(office, 'photos', 'live/live', { caption: 'Штабтың ашылуы', altText: 'Залдағы адамдар' })
  const live = await liveNews(office, { headline: 'Қалалық штаб ашылды', lead: 'Қысқаша', kind: 'pressRelease', hero: photo.id, body: bodyWith(quote.id, photo.id), quotes: [quote.id] })
  ids = { live: live.id, quote: quote.id, speaker: who, embargoed: (await embargoedNews(office)).id, withdrawn: (await itemAt(office, 'news', 'withdrawn/withdrawn')).id }
  slug = (await findRelease(office.payload, live.id))?.item.slug ?? ''
}, 120_000)
afterAll(async () => {
  await office.close()
})

const ask = (id: string, format: string, init?: RequestInit) => answerWithRelease(office.payload, new Request('http://127.0.0.1/files', init), { id, format })
const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer())

describe('a release', () => {
  it('has all that can be taken away', async () => {
    const release = await loadRelease(office.payload, 'kk', slug)
    if (release.kind !== 'release') throw new Error(release.kind)
    expect(release.quotes.map(({ id }) => id)).toEqual([ids.quote])
    expect(release.photos).toHaveLength(1)
    expect(release.contacts.map(({ phone }) => phone)).toEqual(['+7 701 000 00 01'])
    expect(release.versions).toEqual({ kk: `/kk/press/releases/${slug}` })
  })

  it('leads to the press room where the story leads to the site', async () => {
    expect(await loadRelease(office.payload, 'ru', slug)).toEqual({ kind: 'otherLanguage', versions: { kk: `/kk/press/releases/${slug}` } })
    expect((await loadRelease(office.payload, 'kk', 'joq')).kind).toBe('unknown')
  })
})

describe('files of a release', () => {
  it.each(['txt', 'docx', 'pdf', 'text', 'html'])('%s: for what is live only', async (format) => {
    const live = await ask(ids.live, format)
    expect(live.status).toBe(200)
    expect(live.headers.get('content-length')).toBe(String((await bytesOf(live)).length))
    expect(live.headers.get('cache-control')).toBe('public, max-age=8, must-revalidate')
    expect((await ask(ids.embargoed, format)).status).toBe(404)
    const withdrawn = await ask(ids.withdrawn, format)
    expect([withdrawn.status, (await withdrawn.text()).includes('Себебі бар')]).toEqual([410, true])
    expect((await ask('00000000-0000-4000-8000-000000000000', format)).status).toBe(404)
  })

  it.each(['exe', '', 'constructor', '../pdf'])('answers 404 for the format %j', async (format) => {
    expect((await ask(ids.live, format)).status).toBe(404)
  })

  it('has in TXT the text, quotes with their attribution, contact and terms', async () => {
    const txt = await (await ask(ids.live, 'txt')).text()
    expect(txt).toMatch(/^Қалалық штаб ашылды\n\nҚысқаша\n/)
    for (const part of ['«Біз дайынбыз.»\n— Айгүл Сейітқызы, Штаб басшысы', '• Бірінші\n• Екінші', 'сайты (https://example.kz/)', 'Жөнделген мектептер\nӨңір\tСаны\nҮшарал\t1\u00a0250', '+7 701 000 00 01', '@shtab_press', 'Дереккөзді көрсетіңіз.', 'Штаб 2026 жылы құрылды.']) expect(txt).toContain(part)
    expect(txt).toMatch(/Дереккөз: \S+\n[^]*Штаб 2026 жылы құрылды/) // where the text is from stands before what is the house's
  })

  it('copies the text alone, as HTML too', async () => {
    const copied = await (await ask(ids.live, 'text')).text()
    expect(copied).toContain('— Айгүл Сейітқызы, Штаб басшысы')
    expect(copied).not.toContain('+7 701')
    const html = await ask(ids.live, 'html')
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
    const markup = await html.text()
    expect(markup).toContain('<strong>ашылды</strong>')
    expect(markup).toContain('<blockquote><p>«Біз дайынбыз.»</p><footer>— <strong>Айгүл Сейітқызы</strong>, Штаб басшысы</footer></blockquote>')
    expect(markup).toContain('<table><caption>Жөнделген мектептер</caption>')
    expect(markup).not.toMatch(/<(?:script|style|img|figure)| class=| style=/)
  })

  it('is a Word file with headings, lists, links, alternative text, languages and properties', async () => {
    const docx = await bytesOf(await ask(ids.live, 'docx'))
    const { value } = await mammoth.convertToHtml({ buffer: docx })
    expect(value).toContain('<h1>Қалалық штаб ашылды</h1>')
    expect(value).toContain('<h2>Не істейді</h2>')
    expect(value).toContain('<li>Бірінші</li>')
    expect(value).toContain('<a href="https://example.kz/">сайты</a>')
    expect(value).toContain('alt="Залдағы адамдар"')
    expect(value).toContain('Айгүл Сейітқызы</strong>, Штаб басшысы')
    expect(value).toContain('<table><thead><tr><th><p><strong>Өңір</strong></p></th><th><p><strong>Саны</strong></p></th></tr></thead><tbody><tr><td><p><strong>Үшарал</strong></p></td><td><p>1\u00a0250</p></td></tr></tbody></table>')
    // LibreOffice takes a height of lines without its rule as exact, and cuts pictures down to it.
    expect(entryOf(docx, 'word/styles.xml')).not.toMatch(/<w:spacing(?=[^>]* w:line=)(?![^>]* w:lineRule="auto")/)
    const [document, core] = [entryOf(docx, 'word/document.xml'), entryOf(docx, 'docProps/core.xml')]
    expect(document).toContain('<w:lang w:val="kk-KZ"/>')
    expect(core).toContain('<dc:title>Қалалық штаб ашылды</dc:title>')
    expect(core).toContain('<dc:creator>Қалалық штаб</dc:creator>')
  })

  const wordFile = (words: Block[]) => writeDocx({ language: 'kk', kicker: '', title: 'Тақырып', publisher: 'Штаб', keywords: [], changedAt: '', words, besides: [] }, new Map())

  it('leaves no line that announces an original alone at the foot of a Word page', async () => {
    const docx = await wordFile([{ kind: 'paragraph', announces: true, runs: [{ text: 'Түпнұсқасы:' }] }, { kind: 'quote', paragraphs: [[{ text: 'Біз дайынбыз.' }]] }])
    expect(entryOf(docx, 'word/document.xml')).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*Түпнұсқасы:/)
  })

  it('counts each list of a Word file from one', async () => {
    const steps: Block = { kind: 'list', isNumbered: true, items: [{ depth: 0, runs: [{ text: 'бір' }] }, { depth: 0, runs: [{ text: 'екі' }] }] }
    const docx = await wordFile([steps, paragraph('Арасында'), steps])
    const counters = [...entryOf(docx, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, counter]) => counter)
    expect(counters).toEqual([counters[0], counters[0], counters[2], counters[2]])
    expect(counters[2]).not.toBe(counters[0])
  })

  it('is a tagged PDF in its language, with its fonts inside', async () => {
    const pdf = await bytesOf(await ask(ids.live, 'pdf'))
    const plain = pdf.toString('latin1')
    expect(plain).toMatch(/^%PDF-1\.7/)
    for (const part of ['/MarkInfo', '/Marked true', '/Lang (kk-KZ)', '/StructTreeRoot', '/DisplayDocTitle true', '/FontFile2', 'pdfuaid']) expect(plain, part).toContain(part)
    expect(plain).not.toContain('/BaseFont /Helvetica')
    for (const type of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'BlockQuote', 'Figure', 'Link', 'Table', 'TR', 'TH', 'TD']) expect(plain, type).toMatch(new RegExp(`/S /${type}\\b`))
  })

  it.skipIf(!existsSync('/usr/bin/pdftotext'))('has Kazakh letters in the PDF that can be copied out', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'a.pdf')
    writeFileSync(file, await bytesOf(await ask(ids.live, 'pdf')))
    const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
    expect(words).toContain('ғимарат, өңір, ұсыныс, үлгі, һәм іс')
  })

  it('is the same file while nothing changes, and another one when something does', async () => {
    const first = (await ask(ids.live, 'docx')).headers.get('etag') ?? ''
    const again = await ask(ids.live, 'docx', { headers: { 'If-None-Match': first } })
    expect(again.status).toBe(304)
    await office.payload.updateGlobal({ slug: 'settings', data: { terms: 'Басқа шарт.' } as never, locale: 'kk' })
    expect(await (await ask(ids.live, 'txt')).text()).toContain('Басқа шарт.')
    expect((await ask(ids.live, 'docx')).headers.get('etag')).not.toBe(first)
  })
})

describe('quote sheets', () => {
  const sheet = (of: string, id: string, format = 'txt', language = 'kk') => answerWithQuoteSheet(office.payload, new Request('http://127.0.0.1/files'), { language, of, id, format })

  it.each<['stories' | 'speakers', 'live' | 'speaker']>([['stories', 'live'], ['speakers', 'speaker']])('of %s', async (of, which) => {
    const answer = await sheet(of, ids[which])
    expect(answer.status).toBe(200)
    const words = await answer.text()
    expect(words).toContain('«Біз дайынбыз.»\n— Айгүл Сейітқызы, Штаб басшысы')
    expect(words).toContain('2026 жылғы 16 ақпан')
    expect(words).toContain(`/kk/quotes/${ids.quote}`)
    expect((await sheet(of, ids[which], 'pdf')).headers.get('content-type')).toBe('application/pdf')
  })

  it('are not there for what is not public, of another kind, or in no language of ours', async () => {
    expect((await sheet('stories', ids.embargoed)).status).toBe(404)
    expect((await sheet('stories', ids.withdrawn)).status).toBe(410)
    expect((await sheet('photos', ids.live)).status).toBe(404)
    expect((await sheet('stories', ids.live, 'txt', 'de')).status).toBe(404)
    expect((await sheet('speakers', await speaker(office, { draft: true }))).status).toBe(404)
  })

  it('lose a quote that was withdrawn', async () => {
    const { chief } = await deskHands(office)
    const other = await itemAt(office, 'quotes', 'live/live', { text: 'Екінші сөз.', speaker: ids.speaker })
    expect(await (await sheet('speakers', ids.speaker)).text()).toContain('Екінші сөз.')
    await move(chief, { ...other, transition: 'withdraw', input: { reason: 'Қате' } })
    expect(await (await sheet('speakers', ids.speaker)).text()).not.toContain('Екінші сөз.')
  })
})

/** A file in a ZIP, found by its name in the central directory. */
function entryOf(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at !== -1; at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(start, start + size)
    return (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8')
  }
  return ''
}
