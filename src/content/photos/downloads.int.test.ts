import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '#platform/env.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { move } from '#workflow/move.ts'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, edit, itemAt } from '../../../tests/support/premises.ts'
import { answerWithPhoto } from './answerWithPhoto.ts'
import { exifTool } from './files/exifTool.ts'
import { makeTestPhoto } from './files/makeTestPhoto.ts'
import { takenAway } from './files/renditions.ts'
import { findImprints } from './findImprints.ts'
import { findPlace } from './findPlace.ts'
import { measureDownloads } from './measureDownloads.ts'

let office: Office
let photo: string
let photos: string[]

beforeAll(async () => {
  office = await openOffice()
  const { chief } = await deskHands(office)
  const path = join(env().dataFolder, 'secret.jpg')
  await mkdir(env().dataFolder, { recursive: true })
  await writeFile(path, await makeTestPhoto(2000, 1200).jpeg().toBuffer())
  const secrets = { 'EXIF:GPSLatitude': 51.1, 'EXIF:GPSLatitudeRef': 'N', 'ExifIFD:SerialNumber': 'SECRET', 'IFD0:Make': 'SECRET' }
  await exifTool.write(path, secrets as never, { writeArgs: ['-overwrite_original'] })
  const shared = {
    creator: 'Асқар Ермек', creatorJobTitle: 'Фототілші', credit: 'Штаб', copyright: '© Штаб', dateTaken: '2026-02-16T05:20:30.000Z', city: 'Астана', country: 'Қазақстан',
    sublocation: 'Конгресс-орталық', people: ['Әлия Нұрланқызы'], keywords: ['сайлау'], event: 'Штабтың ашылуы', instructions: 'Тек редакциялық мақсатта', minors: 'none', desk: office.desk,
  } // prettier-ignore
  const kk = { headline: 'Штаб ашылды', caption: 'Штабтың ашылуы', altText: 'Зал', usageTerms: 'Дереккөзбен' }
  const { id } = await office.payload.create({ collection: 'photos', data: { ...shared, ...kk } as never, filePath: path, locale: 'kk', req: chief })
  await rm(path)
  const ru = { headline: 'Штаб открыт', caption: 'Открытие штаба', altText: 'Зал, люди', usageTerms: 'Со ссылкой' }
  const en = { headline: 'Office opened', caption: 'Opening of the office', altText: 'A hall', usageTerms: 'With a credit' }
  for (const [locale, data] of [['ru', ru], ['en', en]] as const) await office.payload.update({ collection: 'photos', id, locale, data, draft: true, req: chief })
  await move(chief, { collection: 'photos', id, transition: 'publishUrgently', input: { reason: 'Шұғыл' } })
  photo = id
  const shoot = await office.payload.create({ collection: 'shoots', data: { title: 'Ашылу', desk: office.desk } as never })
  const taken = (minute: number) => ({ headline: 'Штаб ашылды', city: 'Астана', shoot: shoot.id, dateTaken: `2026-02-16T05:0${minute}:00.000Z` })
  photos = []
  for (const minute of [3, 1, 2]) photos.push((await itemAt(office, 'photos', 'live/live', taken(minute))).id)
}, 240_000)
afterAll(() => office.close())

const ask = (id: string, rendition: string) => answerWithPhoto(office.payload, new Request('http://127.0.0.1/files'), { id, rendition })

describe.each(takenAway)('a photo taken away as %s', (rendition) => {
  it('says of itself all that a picture desk asks, in three languages, and nothing private', async () => {
    const path = join(env().dataFolder, `taken-${rendition}.jpg`)
    await writeFile(path, Buffer.from(await (await ask(photo, rendition)).arrayBuffer()))
    const tags = (await exifTool.readRaw(path, { readArgs: ['-a', '-G1', '-struct', '-lang', 'en'] })) as Record<string, unknown>
    expect(tags).toMatchObject({
      'XMP-photoshop:Headline': 'Штаб ашылды', 'XMP-dc:Title-ru': 'Штаб открыт', 'XMP-dc:Title-en': 'Office opened',
      'XMP-dc:Description-kk': 'Штабтың ашылуы', 'XMP-dc:Description-ru': 'Открытие штаба', 'XMP-dc:Description-en': 'Opening of the office',
      'XMP-iptcCore:AltTextAccessibility-kk': 'Зал', 'XMP-iptcCore:AltTextAccessibility-ru': 'Зал, люди', 'XMP-iptcCore:AltTextAccessibility-en': 'A hall',
      'XMP-dc:Creator': ['Асқар Ермек'], 'XMP-photoshop:AuthorsPosition': 'Фототілші', 'XMP-photoshop:Credit': 'Штаб', 'XMP-dc:Rights': '© Штаб',
      'XMP-xmpRights:UsageTerms-kk': 'Дереккөзбен', 'XMP-xmpRights:UsageTerms-ru': 'Со ссылкой', 'XMP-xmpRights:UsageTerms-en': 'With a credit',
      'XMP-xmpRights:WebStatement': `${env().siteUrl}/kk/photos/${photo}`, 'XMP-plus:Licensor': [{ LicensorURL: env().siteUrl }],
      'XMP-photoshop:DateCreated': '2026:02:16 10:20:30+05:00', 'XMP-photoshop:City': 'Астана', 'XMP-photoshop:Country': 'Қазақстан', 'XMP-iptcCore:Location': 'Конгресс-орталық',
      'XMP-iptcExt:PersonInImage': ['Әлия Нұрланқызы'], 'XMP-iptcExt:Event': 'Штабтың ашылуы', 'XMP-dc:Subject': ['сайлау'], 'XMP-photoshop:Instructions': 'Тек редакциялық мақсатта',
      'IPTC:Headline': 'Штаб ашылды', 'IPTC:Caption-Abstract': 'Штабтың ашылуы', 'IPTC:By-line': 'Асқар Ермек', 'IPTC:Credit': 'Штаб', 'IPTC:CopyrightNotice': '© Штаб', 'IPTC:TimeCreated': '10:20:30+05:00',
    }) // prettier-ignore
    expect(String(tags['XMP-iptcExt:DigitalSourceType'])).toContain('digitalCapture')
    expect(JSON.stringify(tags)).not.toMatch(/SECRET|GPS|Serial|MakerNote/)
  })

  it('is announced with the very pixels and bytes that it has', async () => {
    const shown = await findPublicById(office.payload, 'photos', photo)
    const body = Buffer.from(await (await ask(photo, rendition)).arrayBuffer())
    const told = (shown ? await measureDownloads(office.payload, shown) : []).find((one) => one.rendition === rendition)
    expect(told).toMatchObject({ bytes: body.length, width: rendition === 'web' ? 1600 : 2000 })
    expect(told?.about).toBeUndefined()
  })

  it('is numbered by its place in the shoot, and no size is called like another', async () => {
    const names = await Promise.all(photos.map(async (id) => (await ask(id, rendition)).headers.get('content-disposition')))
    expect(names).toEqual(['03', '01', '02'].map((number) => `attachment; filename="2026-02-16-astana-shtab-ashyldy-${rendition === 'original' ? '' : `${rendition}-`}${number}.jpg"`))
  })
})

it('is numbered by its place in the story where it has no shoot', async () => {
  const [first, second] = [await itemAt(office, 'photos', 'live/live'), await itemAt(office, 'photos', 'live/live')]
  await itemAt(office, 'news', 'live/live', { hero: first.id, gallery: [second.id] })
  expect(await Promise.all([first, second].map(({ id }) => findPlace(office.payload, { id })))).toEqual([1, 2])
  expect(await findPlace(office.payload, { id: photo })).toBe(1)
})

it('a photo that campaign material shows in its text alone says who issued, ordered and paid, as long as it is shown', async () => {
  const { author, editor } = await deskHands(office)
  const [inText, later] = [(await itemAt(office, 'photos', 'live/live')).id, (await itemAt(office, 'photos', 'live/live')).id]
  const showing = (id: string) => ({ root: { ...bodyOf('Үндеу.').root, children: [...bodyOf('Үндеу.').root.children, { type: 'block', version: 2, format: '', fields: { id: 'b1', blockName: '', blockType: 'photo', photo: id } }] } })
  const imprint = { issuedBy: 'Штаб', orderedBy: 'Бірлестік', paidFrom: 'сайлау қоры' }
  const story = await itemAt(office, 'news', 'live/live', { nature: 'campaign', imprint, body: showing(inText) })
  const withImprint = async () => [...(await findImprints(office.payload, [inText, later, photo])).keys()]
  expect(await withImprint()).toEqual([inText])
  await edit(office, story, { body: showing(later) })
  await move(author, { ...story, transition: 'submit' })
  await move(editor, { ...story, transition: 'approve' })
  expect(await withImprint()).toEqual([inText])
  await move(editor, { ...story, transition: 'publish', input: { change: 'minor' } })
  expect(await withImprint()).toEqual([later])
  // Every photo that is taken asks: texts are read again after a change alone.
  const asked = vi.spyOn(office.payload.db, 'find')
  await withImprint()
  expect(asked.mock.calls.filter(([{ collection }]) => collection === 'news')).toHaveLength(2)
  asked.mockRestore()
})
