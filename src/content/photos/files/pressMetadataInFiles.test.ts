import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { WriteTags } from 'exiftool-vendored'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exifTool } from './exifTool.ts'
import { makeTestPhoto } from './makeTestPhoto.ts'
import type { KeptFormat } from './photoFormat.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import { readPressMetadata } from './readPressMetadata.ts'
import { writePressMetadata } from './writePressMetadata.ts'

const full: PublishedPressMetadata = {
  headline: 'Қалалық штаб ашылды «{a}, [b]|»',
  caption: { kk: 'Қонақтар ән тыңдады.\nЕкінші жол', ru: 'Гости слушают – «ура»', en: 'Guests & <b>friends</b>' },
  altText: { kk: 'Залдағы адамдар', ru: 'Люди в зале', en: 'People in a hall' },
  creators: ['Айгерім Сейітқызы Қожахметова-Байтұрсынова', 'Б. Серікұлы'],
  creatorJobTitle: 'Штаттық фототілші және бейнеоператор',
  credit: 'Штабтың баспасөз қызметі',
  copyright: '© 2026 Штаб',
  usageTerms: 'Дереккөзі көрсетілсе, ақысыз',
  dateTaken: '2026-02-16T10:20:30+05:00',
  city: 'Астана',
  country: 'Қазақстан',
  sublocation: 'Бейбітшілік және келісім сарайы',
  keywords: ['сайлау', 'штаб, қалалық'],
  people: ['Әлия Нұрланқызы'],
  event: 'Штабтың ашылуы',
  instructions: 'Эмбарго: 16.02.2026, 12:00',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
}
const office = {
  imprint: 'Шығарған: «Мысал» штабы',
  webStatement: 'https://press.example.kz/kk/terms',
  licensorName: 'Штаб, [баспасөз]',
  licensorUrl: 'https://press.example.kz/?a=1,2',
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'press-metadata-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A photo full of what must not leave the house, lying on its side. */
async function privatePhoto(format: KeptFormat): Promise<string> {
  const file = path.join(folder, `${format}.${format}`)
  await makeTestPhoto().withIccProfile('p3').withMetadata({ orientation: 6 }).toFormat(format, { quality: 90 }).toFile(file)
  const secrets = {
    'GPS:GPSLatitude': 51.1, 'GPS:GPSLatitudeRef': 'N', 'GPS:GPSLongitude': 71.4, 'GPS:GPSLongitudeRef': 'E',
    'XMP-exif:GPSLatitude': 51.1, 'XMP-exif:GPSLongitude': 71.4,
    'ExifIFD:SerialNumber': 'SECRET-1', 'ExifIFD:LensSerialNumber': 'SECRET-2', 'ExifIFD:OwnerName': 'SECRET-3',
    'ExifIFD:UserComment': 'SECRET-4', 'IFD0:Artist': 'SECRET-5', 'IFD0:Make': 'SECRET-6', 'IFD0:Software': 'SECRET-7',
    'XMP-aux:SerialNumber': 'SECRET-8', 'XMP-xmpMM:HistorySoftwareAgent': ['SECRET-9'], 'IFD0:XPComment': 'SECRET-10',
    ...(format === 'jpeg' && { 'IFD1:ThumbnailImage': undefined, 'IPTC:Writer-Editor': 'SECRET-11', 'File:Comment': 'SECRET-12' }),
    ...(format === 'png' && { 'PNG:Comment': 'SECRET-13' }),
  }
  const given = Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== undefined))
  await exifTool.write(file, given as WriteTags, { useMWG: false, writeArgs: ['-overwrite_original'] })
  return file
}

describe.each(['jpeg', 'png', 'webp', 'tiff'] as const)('a press photo in %s', (format) => {
  it('brings back everything that was written', async () => {
    const file = await privatePhoto(format)
    await writePressMetadata(file, { ...full, ...office }, { format })
    expect(await readPressMetadata(file)).toEqual({
      ...full,
      instructions: `${full.instructions}\n${office.imprint}`,
      orientation: 6,
    })
    expect(await exifTool.readRaw(file, { readArgs: ['-G1', '-struct', '-XMP-plus:all', '-XMP-xmpRights:all'] })).toMatchObject({
      'XMP-plus:Licensor': [{ LicensorName: office.licensorName, LicensorURL: office.licensorUrl }],
      'XMP-xmpRights:WebStatement': office.webStatement,
    })
  })

  it('keeps the picture, its profile and its orientation, and nothing private', async () => {
    const file = await privatePhoto(format)
    const before = await sharp(file).raw().toBuffer()
    const secretsBefore = JSON.stringify(await exifTool.readRaw(file, { readArgs: ['-a', '-u', '-U', '-ee'] }))
    expect(secretsBefore).toMatch(/SECRET-1\b.*GPSLatitude|GPSLatitude.*SECRET-1\b/)

    await writePressMetadata(file, { ...full, ...office }, { format })
    const everything = JSON.stringify(await exifTool.readRaw(file, { readArgs: ['-a', '-u', '-U', '-ee', '-G1', '-b'] }))
    expect(everything).not.toMatch(/SECRET|GPS|Serial|MakerNote|Thumbnail(Image|Offset)|History/)
    expect((await readFile(file)).includes('SECRET')).toBe(false)
    expect(await sharp(file).metadata()).toMatchObject({ orientation: 6, hasProfile: true })
    expect((await sharp(file).raw().toBuffer()).equals(before)).toBe(true)
  })
})

it('writes IIM that is declared as UTF-8, whole and in step with XMP', async () => {
  const file = await privatePhoto('jpeg')
  await writePressMetadata(file, { ...full, dateTaken: '2026-02-16T20:20:30.000Z' }, { format: 'jpeg' })
  const tags = await exifTool.readRaw(file, { readArgs: ['-IPTC:all', '-Photoshop:IPTCDigest', '-File:CurrentIPTCDigest'] })
  expect(tags).toMatchObject({
    CodedCharacterSet: 'UTF8',
    Headline: full.headline,
    'By-line': full.creators,
    Keywords: full.keywords,
    DateCreated: '2026:02:17',
    TimeCreated: '01:20:30+05:00',
    IPTCDigest: (tags as { CurrentIPTCDigest?: string }).CurrentIPTCDigest,
  })
})

it('takes away what an earlier writing said', async () => {
  const file = await privatePhoto('jpeg')
  await writePressMetadata(file, full, { format: 'jpeg' })
  await writePressMetadata(file, { caption: {}, altText: {}, creators: ['Б'], keywords: [], people: [] }, { format: 'jpeg' })
  expect(await readPressMetadata(file)).toEqual({
    caption: {}, altText: {}, creators: ['Б'], keywords: [], people: [], orientation: 6,
  })
})

describe('readPressMetadata', () => {
  async function photoSaying(tags: Record<string, unknown>, ...args: string[]): Promise<Buffer> {
    const file = path.join(folder, 'said.jpg')
    await writeFile(file, await makeTestPhoto(64, 64).jpeg().toBuffer())
    await exifTool.write(file, tags as WriteTags, { useMWG: false, writeArgs: ['-overwrite_original', ...args] })
    return readFile(file)
  }

  it.each([
    ['UTF-8', { 'IPTC:CodedCharacterSet': 'UTF8' }, [], 'Ашылу салтанаты: әріптестер'],
    ['UTF-8 that nobody declared', {}, ['-charset', 'iptc=UTF8'], 'Ашылу салтанаты: әріптестер'],
    ['Windows-1251 that nobody declared', {}, ['-charset', 'iptc=Cyrillic'], 'Открытие городского штаба'],
    ['Latin-1 that nobody declared', {}, ['-charset', 'iptc=Latin'], 'Café à Genève, déjà vu'],
  ])('reads IIM in %s', async (_, declared, args, sentence) => {
    const photo = await photoSaying({ ...declared, 'IPTC:Caption-Abstract': sentence, 'IPTC:By-line': [sentence] }, ...args)
    const { caption, creators } = await readPressMetadata(photo)
    expect({ caption: Object.values(caption), creators }).toEqual({ caption: [sentence], creators: [sentence] })
  })

  it('prefers XMP to IIM to EXIF, and puts a caption without a language where it belongs', async () => {
    const exif = { 'IFD0:ImageDescription': 'from EXIF', 'IFD0:Artist': 'A One; B Two' }
    expect(await readPressMetadata(await photoSaying(exif))).toMatchObject({
      caption: { en: 'from EXIF' },
      creators: ['A One', 'B Two'],
    })
    const iim = { ...exif, 'IPTC:Caption-Abstract': 'Из IIM', 'IPTC:By-line': ['Иван'], 'IPTC:CodedCharacterSet': 'UTF8' }
    expect(await readPressMetadata(await photoSaying(iim))).toMatchObject({ caption: { ru: 'Из IIM' }, creators: ['Иван'] })
    const xmp = { ...iim, 'XMP-dc:Description': 'XMP-ден үзінді', 'XMP-dc:Description-ru-RU': 'Из XMP', 'XMP-dc:Creator': ['Әсел'] }
    expect(await readPressMetadata(await photoSaying(xmp))).toMatchObject({
      caption: { kk: 'XMP-ден үзінді', ru: 'Из XMP' },
      creators: ['Әсел'],
    })
  })

  it('cleans and shortens what strangers wrote', async () => {
    const photo = await photoSaying({
      'XMP-photoshop:Headline': `  ab\u202Ec\r\nd ${'x'.repeat(1000)}`,
      'XMP-dc:Subject': [...Array.from({ length: 150 }, (_, index) => `word ${index}`), 'word 1', 2026],
    })
    const { headline, keywords } = await readPressMetadata(photo)
    expect(headline).toMatch(/^abc\nd x+$/)
    expect(headline).toHaveLength(300)
    expect(keywords).toHaveLength(100)
  })

  it('reads a photo that says nothing', async () => {
    expect(await readPressMetadata(await makeTestPhoto(32, 32).jpeg().toBuffer())).toEqual({
      caption: {}, altText: {}, creators: [], keywords: [], people: [], orientation: 1,
    })
  })
})

const samples = path.resolve(import.meta.dirname, '../../../../../shared/data/photos')

describe.skipIf(!existsSync(samples))('real photos', () => {
  it.each([
    ['IPTC-PhotometadataRef-Std2021.1.jpg', { headline: 'The Headline (ref2021.1)', creators: ['Creator1 (ref2021.1)'], event: 'Event Name (ref2021.1)', dateTaken: '2021-10-20T21:01:01+00:00' }],
    ['iptc-staff-photographer-example.jpg', { credit: 'Big Newspaper', city: 'Watseka', people: ['Jim Moore'], event: 'Spring Planting' }],
    ['withIptcExifGps.jpg', { creators: ['Ian Britton'], copyright: 'ian Britton - FreeFoto.com' }],
    ['BonTonARTSTORplusIPTC.jpg', { creators: ['Allan Kohl'] }],
  ])('%s is read, and leaves the house clean', async (name, found) => {
    const file = path.join(folder, name)
    await copyFile(path.join(samples, name), file)
    expect(await readPressMetadata(file)).toMatchObject(found)
    await writePressMetadata(file, full, { format: 'jpeg' })
    expect(await readPressMetadata(file)).toMatchObject(full)
    const left = await exifTool.readRaw(file, { readArgs: ['-a', '-G1', '-GPS:all', '-XMP-exif:all', '-MakerNotes:all', '-XMP-xmpMM:all', '-XMP-art:all'] })
    expect(Object.keys(left).filter((tag) => tag.includes(':'))).toEqual([])
  })
})
