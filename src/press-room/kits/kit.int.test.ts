import { readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fromBuffer, type Entry } from 'yauzl'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayPress } from '#languages/messages/press.ts'
import { env } from '#platform/env.ts'
import { move } from '#workflow/move.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, embargoedNews, itemAt, liveNews, speaker } from '../../../tests/support/premises.ts'
import { exifTool } from '#content/photos/files/exifTool.ts'
import { limitPhotoWork, photosAtOnce } from '#content/photos/files/limitPhotoWork.ts'
import { readPressMetadata } from '#content/photos/files/readPressMetadata.ts'
import { takenAway } from '#content/photos/files/renditions.ts'
import { peekPhoto } from '#content/photos/finishPhoto.ts'
import { findPublicSettings } from '#publication/findPublic.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'
import type { BasketItem } from '../basket/basketItems.ts'
import { answerWithItems } from './answerWithKit.ts'
import { makeAhead } from './makeAhead.ts'

let office: Office
let ids: Record<'live' | 'russian' | 'photo' | 'second' | 'gone' | 'shoot' | 'event' | 'embargoed' | 'withdrawn' | 'quote', string>

beforeAll(async () => {
  office = await openOffice()
  await office.payload.create({ collection: 'press-contacts', data: { name: 'Данияр', position: 'Баспасөз хатшысы', phone: '+7 701 000 00 01' } as never, locale: 'kk' })
  const event = await itemAt(office, 'events', 'live/live')
  const shoot = (await office.payload.create({ collection: 'shoots', data: { title: 'Штабтың ашылуы', desk: office.desk } as never, locale: 'kk' })).id
  const photo = (given: object) => itemAt(office, 'photos', 'live/live', { city: 'Астана', dateTaken: '2026-02-16T05:00:00.000Z', headline: 'Штаб ашылды', shoot, ...given })
  const first = await photo({ caption: '=1+1', ofEvent: event.id })
  const second = await photo({ caption: 'Екінші' })
  const gone = await itemAt(office, 'photos', 'live/live', {})
  const quote = await itemAt(office, 'quotes', 'live/live', { text: 'Біз дайынбыз.', speaker: await speaker(office), position: 'Басшы' })
  const live = await liveNews(office, { headline: 'Қалалық штаб ашылды', hero: first.id, gallery: [second.id], quotes: [quote.id], event: event.id })
  const { story } = await office.payload.findByID({ collection: 'news', id: live.id, depth: 0 })
  const russian = await liveNews(office, { headline: 'Открыт городской штаб', language: 'ru', story })
  ids = {
    live: live.id, russian: russian.id, photo: first.id, second: second.id, gone: gone.id, shoot, event: event.id, quote: quote.id,
    embargoed: (await embargoedNews(office)).id,
    withdrawn: (await itemAt(office, 'news', 'withdrawn/withdrawn')).id,
  }
}, 120_000)
afterAll(async () => {
  await office.close()
})

const ask = (items: BasketItem[], query = '', init?: RequestInit) => answerWithItems(office.payload, new Request(`http://127.0.0.1/files/kits?${query}`, init), items)
const news = (id: string): BasketItem[] => [{ collection: 'news', id }]

/** Every file of an archive, its checksum proved. */
async function unzip(answer: Response): Promise<Map<string, Buffer>> {
  const whole = Buffer.from(await answer.arrayBuffer())
  const length = answer.headers.get('content-length')
  expect([null, String(whole.length)]).toContain(length)
  const files = new Map<string, Buffer>()
  await new Promise<void>((resolve, reject) => {
    fromBuffer(whole, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', resolve)
      zip.on('entry', (entry: Entry) => {
        expect(entry.generalPurposeBitFlag & 0x800, entry.fileName).toBe(0x800)
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('error', reject)
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
  return files
}

const named = (files: Map<string, Buffer>, ending: string): string => [...files].find(([name]) => name.endsWith(ending))?.[1].toString('utf8') ?? ''

describe('the kit of a story', () => {
  it('holds text, quotes, photos with captions, contacts and a readme in the chosen languages', async () => {
    const answer = await ask(news(ids.live), 'language=kk&language=ru')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="\d{4}-\d\d-\d\d-qalalyq-shtab-ashyldy\.zip"$/)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const files = await unzip(answer)
    const names = [...files.keys()].map((name) => name.replace(/^[^/]+\//, '').replace(/\d{4}-\d\d-\d\d/, 'DAY'))
    expect(names).toEqual(
      expect.arrayContaining([
        'readme-kk.txt', 'readme-ru.txt', 'contacts-kk.txt', 'text/DAY-qalalyq-shtab-ashyldy-kk.txt', 'text/DAY-qalalyq-shtab-ashyldy-kk.docx', 'text/DAY-qalalyq-shtab-ashyldy-kk.pdf',
        'text/DAY-otkryt-gorodskoy-shtab-ru.pdf', 'quotes/DAY-qalalyq-shtab-ashyldy-quotes-kk.docx', 'photos/captions.csv', 'photos/captions.txt', 'photos/DAY-astana-shtab-ashyldy-01.jpg', 'photos/DAY-astana-shtab-ashyldy-02.jpg',
      ]),
    )
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(named(files, 'contacts-kk.txt')).toContain('+7 701 000 00 01')
    expect(named(files, 'readme-kk.txt')).toContain('\r\n')
    const photo = [...files].find(([name]) => name.endsWith('-01.jpg'))?.[1] ?? Buffer.alloc(0)
    expect((await readPressMetadata(photo)).credit).toBe('Баспасөз орталығы')
  })

  it('guards spreadsheets against captions that are formulas', async () => {
    const csv = named(await unzip(await ask(news(ids.live), 'language=kk')), 'captions.csv')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv).toContain("'=1+1")
    expect(csv).toContain('Файл;Тақырыбы;')
    expect(csv).toContain('astana-shtab-ashyldy-01.jpg')
  })

  it('speaks the chosen languages alone', async () => {
    const names = [...(await unzip(await ask(news(ids.live), 'language=ru&size=web'))).keys()]
    expect(names.filter((name) => /-kk\./.test(name))).toEqual([])
    expect(names.some((name) => name.endsWith('-ru.docx'))).toBe(true)
  })

  it('says in each readme what there is in another language only', async () => {
    const files = await unzip(await ask(news(ids.live), 'language=kk&language=en'))
    const readme = (language: string): string => [...files].find(([name]) => name.endsWith(`/readme-${language}.txt`))?.[1].toString() ?? ''
    expect(readme('kk')).not.toContain(sayPress('kk', 'readmeUntranslated'))
    expect(readme('en')).toContain(`${sayPress('en', 'readmeUntranslated')}\r\n\r\n• Қалалық штаб ашылды (Қазақша)`)
  })

  it('tells its length before a byte of it', async () => {
    const [head, whole] = [await ask(news(ids.live), '', { method: 'HEAD' }), await ask(news(ids.live))]
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'))
    expect(Number(whole.headers.get('content-length'))).toBe((await whole.arrayBuffer()).byteLength)
  })

  it.each(['size=huge', 'language=de', 'size=__proto__', `${'language=kk&'.repeat(20)}`])('refuses %s', async (query) => {
    expect((await ask(news(ids.live), query)).status).toBe(400)
  })

  it('is given so often to one address, and no longer', async () => {
    const from = (address: string, id = ids.live) => ask(news(id), '', { method: 'HEAD', headers: { 'X-Forwarded-For': address } })
    // What is not there costs nothing.
    expect((await from('203.0.113.5', '00000000-0000-4000-8000-000000000000')).status).toBe(404)
    for (let time = 0; time < 60; time += 1) expect((await from('203.0.113.5')).status).toBe(200)
    const refused = await from('203.0.113.5')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '600'])
    expect((await from('203.0.113.6')).status).toBe(200)
  })

  it('is not there for what is not public', async () => {
    expect((await ask(news(ids.embargoed))).status).toBe(404)
    expect((await ask(news(ids.withdrawn))).status).toBe(410)
    expect((await ask(news('00000000-0000-4000-8000-000000000000'))).status).toBe(404)
  })
})

describe('other kits', () => {
  it.each<[BasketItem['collection'], 'shoot' | 'event', number]>([['shoots', 'shoot', 2], ['events', 'event', 2]])('of %s hold their photos', async (collection, which, count) => {
    const names = [...(await unzip(await ask([{ collection, id: ids[which] }]))).keys()]
    expect(names.filter((name) => name.endsWith('.jpg'))).toHaveLength(count)
  })

  it('of a basket hold everything once, and leave out what is not public', async () => {
    const items: BasketItem[] = [...news(ids.live), ...news(ids.embargoed), { collection: 'photos', id: ids.photo }, { collection: 'quotes', id: ids.quote }, { collection: 'shoots', id: ids.shoot }]
    const names = [...(await unzip(await ask(items, 'language=kk'))).keys()]
    expect(names.filter((name) => name.endsWith('.jpg'))).toHaveLength(2)
    expect(names.filter((name) => name.includes('/text/') && name.endsWith('.pdf'))).toHaveLength(1)
  })

  it('of an empty basket say so', async () => {
    const answer = await ask([], '', { headers: { 'Accept-Language': 'ru' } })
    expect([answer.status, await answer.text()]).toEqual([404, 'Открытых материалов для архива нет.\n'])
  })
})

describe('photos that are not made', () => {
  const both = (): BasketItem[] => [{ collection: 'photos', id: ids.photo }, { collection: 'photos', id: ids.second }]
  const renditions = () => join(env().dataFolder, 'renditions')
  let round = 0
  const newTerms = () => office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', terms: `Жаңа шарт: ${'қ'.repeat((round += 1) * 10)}` } as never, locale: 'kk' })

  /** Holds every place where pictures are drawn while it lasts. */
  async function whileNothingIsMade<Result>(task: () => Promise<Result>): Promise<Result> {
    let letGo = (): void => undefined
    const busy = new Promise<void>((resolve) => (letGo = resolve))
    const holding = Array.from({ length: photosAtOnce }, () => limitPhotoWork(() => busy))
    try {
      return await task()
    } finally {
      letGo()
      await Promise.all(holding)
    }
  }

  it.each(['original', 'web', 'print'] as const)('keep no kit from telling its true length, whether terms are new or the cache is empty: %s', async (size) => {
    // The first in this size draws the pictures.
    await (await ask(both(), `size=${size}`)).arrayBuffer()
    for (const change of [newTerms, () => rm(renditions(), { recursive: true }), newTerms]) {
      await change()
      const answer = await whileNothingIsMade(() => ask(both(), `size=${size}`))
      const length = answer.headers.get('content-length')
      expect(Number(length)).toBeGreaterThan(1000)
      const files = await unzip(answer)
      expect((await ask(both(), `size=${size}`, { method: 'HEAD' })).headers.get('content-length')).toBe(length)
      const photo = [...files].find(([name]) => name.endsWith('-02.jpg'))?.[1] ?? Buffer.alloc(0)
      expect((await exifTool.readRaw(await laid(photo), { readArgs: ['-validate', '-XMP-xmpRights:UsageTerms-kk'] })) as object).toMatchObject({ Validate: 'OK', 'UsageTerms-kk': `Жаңа шарт: ${'қ'.repeat(round * 10)}` })
    }
  })

  const laid = async (photo: Buffer): Promise<string> => {
    const file = join(env().dataFolder, 'laid.jpg')
    await writeFile(file, photo)
    return file
  }

  it('tell the length of originals that nobody has ever taken', async () => {
    const { id } = await itemAt(office, 'photos', 'live/live', {})
    const answer = await whileNothingIsMade(() => ask([{ collection: 'photos', id }]))
    expect(answer.headers.get('content-length')).not.toBeNull()
    await unzip(answer)
  })

  it('are drawn when they come out, under an embargo too', async () => {
    const stop = await makeAhead(office.payload)
    const ahead = await itemAt(office, 'photos', 'approved/never', {})
    const { editor } = await deskHands(office)
    await move(editor, { ...ahead, transition: 'publish', input: { releaseAt: new Date(Date.now() + 86_400_000) } })
    const open = await itemAt(office, 'photos', 'live/live', {})
    for (const { id } of [ahead, open]) {
      const { filename, contentHash } = await office.payload.findByID({ collection: 'photos', id, depth: 0 })
      const photo = { id, filename, contentHash, headline: {}, caption: {}, altText: {}, usageTerms: {}, people: [], keywords: [] } as unknown as PublicPhoto
      const settings = await findPublicSettings(office.payload)
      await expect.poll(() => Promise.all(takenAway.map((rendition) => peekPhoto(office.payload, photo, { rendition, settings }))), { timeout: 20_000 }).toEqual([1, 2, 3].map(() => expect.any(Number) as number))
    }
    stop()
  })
})

describe('a photo that goes meanwhile', () => {
  it('is left out when its original is gone, and the readme says so', async () => {
    const { filename } = await office.payload.findByID({ collection: 'photos', id: ids.gone, depth: 0 })
    await rm(join(env().mediaFolder, 'photos', basename(filename ?? '')))
    const files = await unzip(await ask([{ collection: 'photos', id: ids.gone }, { collection: 'photos', id: ids.second }], 'language=en'))
    expect([...files.keys()].filter((name) => name.endsWith('.jpg'))).toHaveLength(1)
    expect(named(files, 'readme-en.txt')).toContain('Photos left out: 1')
  })

  it('breaks an archive off that has begun, so that nobody takes half of it for the whole', async () => {
    const answer = await ask([{ collection: 'photos', id: ids.second }], 'size=print')
    await rm(join(env().dataFolder, 'renditions'), { recursive: true })
    const { filename } = await office.payload.findByID({ collection: 'photos', id: ids.second, depth: 0 })
    await rm(join(env().mediaFolder, 'photos', basename(filename ?? '')))
    await expect(answer.arrayBuffer()).rejects.toThrow(/gone/)
  })

  it('is out of the archive once it is withdrawn', async () => {
    const { chief } = await deskHands(office)
    await move(chief, { collection: 'photos', id: ids.photo, transition: 'withdraw', input: { reason: 'Қате' } })
    expect((await ask([{ collection: 'photos', id: ids.photo }])).status).toBe(410)
  })
})

describe('a connection that breaks', () => {
  it('leaves no file open and nothing behind', async () => {
    const photo = await itemAt(office, 'photos', 'live/live')
    const openFiles = async (): Promise<string[]> => (await Promise.all((await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))).filter((path) => path.startsWith(env().dataFolder) && !path.includes('.db'))
    for (let round = 0; round < 5; round += 1) {
      const reader = (await ask([{ collection: 'photos', id: photo.id }])).body?.getReader()
      for (let chunks = 0; chunks < 14; chunks += 1) await reader?.read()
      await reader?.cancel()
    }
    expect(await openFiles()).toEqual([])
    expect((await readdir(env().dataFolder, { recursive: true })).filter((name) => name.includes('.part'))).toEqual([])
  })
})
