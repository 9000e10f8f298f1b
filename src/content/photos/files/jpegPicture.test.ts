import { existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { WriteTags } from 'exiftool-vendored'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exifTool } from './exifTool.ts'
import { findPicture, lengthWith, putTogether } from './jpegPicture.ts'
import { applicationSegment, toJpegSegments } from './jpegSegments.ts'
import { makeTestPhoto } from './makeTestPhoto.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import { readPressMetadata } from './readPressMetadata.ts'
import { writePressMetadata } from './writePressMetadata.ts'

const metadata: PublishedPressMetadata = {
  headline: 'Штаб ашылды', caption: { kk: 'Сипаттама & <b>', ru: 'Описание' }, altText: { kk: 'Зал' }, creators: ['Айгерім', 'Б.'], credit: 'Штаб', copyright: '© Штаб',
  dateTaken: '2026-02-16T10:20:30+05:00', keywords: ['штаб'], people: ['Әлия'], event: 'Ашылу', licensorName: 'Штаб', imprint: 'Шығарған: штаб',
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jpeg-picture-'))
})
afterAll(() => rm(folder, { recursive: true }))

const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from('SECRET')])
const put = (file: Buffer, at: number, ...parts: Buffer[]): Buffer => Buffer.concat([file.subarray(0, at), ...parts, file.subarray(at)])
/** Where a scan ends: the first marker in it that is none of its own. */
const endOfScan = (file: Buffer): number => {
  const start = file.indexOf(Buffer.from([0xff, 0xda]))
  return start + 2 + file.toString('latin1', start + 2).search(/\xff[^\0\xd0-\xd7]/)
}

const plain = (photo: Sharp = makeTestPhoto(120, 80)): Promise<Buffer> => photo.jpeg({ quality: 90 }).toBuffer()

async function withTags(file: Buffer, tags: Record<string, unknown>): Promise<Buffer> {
  const place = path.join(folder, 'tagged.jpg')
  await writeFile(place, file)
  await exifTool.write(place, tags as WriteTags, { useMWG: false, writeArgs: ['-overwrite_original'] })
  return readFile(place)
}

/** Four blocks of one grey, each behind a restart marker: sharp writes none. */
async function restarting(): Promise<Buffer> {
  const one = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#555' } }).toColourspace('b-w').jpeg().toBuffer()
  const scan = one.indexOf(Buffer.from([0xff, 0xda]))
  const pixels = one.subarray(scan + 2 + one.readUInt16BE(scan + 2), -2)
  const head = Buffer.from(one.subarray(0, one.length - 2 - pixels.length))
  head.writeUInt16BE(32, one.indexOf(Buffer.from([0xff, 0xc0])) + 7)
  const rows = [0xd0, 0xd1, 0xd2].flatMap((code) => [pixels, Buffer.from([0xff, code])])
  return Buffer.concat([put(head, scan, Buffer.from([0xff, 0xdd, 0, 4, 0, 1])), ...rows, pixels, Buffer.from([0xff, 0xd9])])
}

/** The profile in two segments, as those are that do not fit into one. */
async function profileInTwo(): Promise<Buffer> {
  const file = await plain(makeTestPhoto(120, 80).withIccProfile('p3'))
  const at = file.indexOf('ICC_PROFILE') - 4
  const profile = file.subarray(at + 18, at + 2 + file.readUInt16BE(at + 2))
  const part = (number: number, bytes: Buffer): Buffer => applicationSegment(2, Buffer.concat([Buffer.from('ICC_PROFILE\0'), Buffer.from([number, 2]), bytes]))
  return Buffer.concat([file.subarray(0, at), part(1, profile.subarray(0, 200)), part(2, profile.subarray(200)), file.subarray(at + 18 + profile.length)])
}

const secrets = { 'GPS:GPSLatitude': 51.1, 'GPS:GPSLatitudeRef': 'N', 'ExifIFD:SerialNumber': 'SECRET-1', 'IFD0:Make': 'SECRET-2', 'XMP-aux:SerialNumber': 'SECRET-3', 'IPTC:Writer-Editor': 'SECRET-4', 'File:Comment': 'SECRET-5' }

const photos: [string, () => Promise<Buffer>][] = [
  ['a plain one', () => plain()],
  ['one that a camera wrote much into, lying on its side', async () => withTags(await plain(makeTestPhoto(120, 80).withMetadata({ orientation: 6 })), secrets)],
  ['one in Adobe RGB by its Exif alone', async () => withTags(await plain(), { 'ExifIFD:ColorSpace#': 65535, 'InteropIFD:InteropIndex': 'R03', 'IFD0:Orientation#': 3 })],
  ['one whose Exif begins with the small end', async () => withTags(await plain(), { ExifByteOrder: 'II', 'IFD0:Orientation#': 8, 'ExifIFD:ColorSpace#': 1 })],
  ['one with a small preview', async () => withTags(await plain(), { 'IFD0:Orientation#': 6, 'IFD1:ImageDescription': 'SECRET' })],
  ['one with a profile', () => plain(makeTestPhoto(120, 80).withIccProfile('p3'))],
  ['one with a profile in two segments', profileInTwo],
  ['one in CMYK', () => plain(makeTestPhoto(120, 80).toColourspace('cmyk').withIccProfile('cmyk'))],
  ['one in grey', () => plain(makeTestPhoto(120, 80).toColourspace('b-w'))],
  ['a progressive one', () => makeTestPhoto(120, 80).jpeg({ progressive: true }).toBuffer()],
  ['one with restart markers', restarting],
  ['one that says its height again behind its pixels', async () => put(await plain(), (await plain()).length - 2, Buffer.from([0xff, 0xdc, 0, 4, 0, 80]))],
  ['one with comments before its pixels and between them', async () => {
    const file = await makeTestPhoto(120, 80).jpeg({ progressive: true }).toBuffer()
    return put(put(file, endOfScan(file), comment, applicationSegment(7, Buffer.from('SECRET'))), 2, comment)
  }],
  ['one on whose Adobe segment something hangs', async () => {
    const file = await plain(makeTestPhoto(120, 80).toColourspace('cmyk').withIccProfile('cmyk'))
    const at = file.indexOf('Adobe')
    return Buffer.concat([file.subarray(0, at - 4), applicationSegment(14, Buffer.concat([file.subarray(at, at + 12), Buffer.from('SECRET')])), file.subarray(at + 12)])
  }],
  ['one with a segment that calls itself otherwise than Adobe’s', async () => put(await plain(), 2, applicationSegment(14, Buffer.from('SECRET')))],
  ['one with another picture behind it', async () => Buffer.concat([put(await plain(), 2, applicationSegment(2, Buffer.from('MPF\0SECRET'))), await withTags(await plain(), secrets)])],
  ['one with whatever else behind it', async () => Buffer.concat([await plain(), Buffer.from('SECRET'.repeat(100_000)), Buffer.from([0xff, 0xd9])])],
  ['one with bytes that fill up before its segments', async () => put(await plain(), 2, Buffer.from([0xff, 0xff, 0xff]))],
] // prettier-ignore

const samples = path.resolve(import.meta.dirname, '../../../../../shared/data/photos')
if (existsSync(samples)) for (const name of readdirSync(samples)) photos.push([name, () => readFile(path.join(samples, name))])

const said = async (file: string): Promise<Record<string, unknown>> => {
  const tags = await exifTool.readRaw(file, { readArgs: ['-a', '-u', '-G1', '-struct', '-all:all', '-ee', '-validate'] })
  return Object.fromEntries(Object.entries(tags as Record<string, unknown>).filter(([name]) => !/^(?:SourceFile|System:|ExifTool:ExifToolVersion|errors|warnings)/.test(name)))
}

describe('findPicture and putTogether', () => {
  it.each(photos)('give out of %s the same as exiftool does, and nothing else', async (_, make) => {
    const [original, made, rewritten] = ['original.jpg', 'made.jpg', 'rewritten.jpg'].map((name) => path.join(folder, name)) as [string, string, string]
    await writeFile(original, await make())
    const segments = toJpegSegments(metadata) ?? Buffer.alloc(0)
    const picture = await findPicture(original)
    if (!picture) throw new Error('The picture was not found')
    const moved = await putTogether(picture, original, segments, made)

    expect((await stat(made)).size).toBe(lengthWith(picture, segments))
    expect((await sharp(made).raw().toBuffer()).equals(await sharp(original).raw().toBuffer())).toBe(true)
    const bytes = await readFile(made)
    expect(bytes.includes('SECRET')).toBe(false)
    expect(bytes.includes('MPF')).toBe(false)
    await copyFile(original, rewritten)
    await writePressMetadata(rewritten, metadata, { format: 'jpeg' })
    const { 'ExifTool:Validate': validated, ...tags } = await said(made)
    // What stands between the scans exiftool leaves there, and it names itself.
    const { 'ExifTool:Validate': __, 'File:Comment': ___, 'XMP-x:XMPToolkit': ____, ...expected } = await said(rewritten)
    expect(tags).toEqual(expected)
    // Exif that names colours is to name the size of the picture too, which exiftool leaves out as well.
    expect(validated).toMatch(/^(?:OK|2 Warnings)$/)

    // From there it is taken on into the next file.
    const again = path.join(folder, 'again.jpg')
    await putTogether(moved, made, segments, again)
    expect((await readFile(again)).equals(bytes)).toBe(true)
  })

  it.each<[string, () => Promise<Buffer>]>([
    ['a PNG', () => makeTestPhoto(8, 8).png().toBuffer()],
    ['nothing', async () => Buffer.alloc(0)],
    ['half a head', async () => (await plain()).subarray(0, 100)],
    ['half a picture', async () => (await plain()).subarray(0, -2)],
    ['a picture without pixels', async () => Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['two frames', async () => {
      const file = await plain()
      const frame = file.indexOf(Buffer.from([0xff, 0xc0]))
      return put(file, frame, file.subarray(frame, frame + 19))
    }],
    ['a segment that is shorter than its own head', async () => put(await plain(), 2, Buffer.from([0xff, 0xfe, 0, 1]))],
    ['thousands of segments', async () => put(await plain(), 2, ...Array.from({ length: 3000 }, () => comment))],
    ['bytes between its segments', async () => put(await plain(), 2, Buffer.from('SECRET'))],
  ])('leave %s alone', async (_, make) => { // prettier-ignore
    const file = path.join(folder, 'odd.jpg')
    await writeFile(file, await make())
    expect(await findPicture(file)).toBeUndefined()
  })

  it('find the end of pixels wherever a piece of the file ends that is read at once', async () => {
    const tail = Buffer.concat([Buffer.from([0xff, 0xd9]), comment])
    const file = path.join(folder, 'long.jpg')
    const head = await plain()
    const scan = head.indexOf(Buffer.from([0xff, 0xda]))
    const start = scan + 2 + head.readUInt16BE(scan + 2)
    for (const length of [256 * 1024 - 2, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1]) {
      const pixels = Buffer.concat([Buffer.alloc(length % 2, 1), Buffer.alloc(length - (length % 2), Buffer.from([0xff, 0x00]))])
      await writeFile(file, Buffer.concat([head.subarray(0, start), pixels, tail]))
      expect((await findPicture(file))?.rest.at(-1)?.[1]).toBe(start + length + 2)
    }
  })
})

describe('what a JPEG says of itself', () => {
  it('is read whole, whatever signs are in it', async () => {
    const odd = 'a\u0000b\u0001\u000B\r\nc & <x> "q" \'s\' ]]> \uD800 😀 &amp; \uFFFE'
    const segments = toJpegSegments({ ...metadata, headline: odd, caption: { kk: odd }, instructions: 'q'.repeat(40_000) })
    const file = path.join(folder, 'odd-signs.jpg')
    await writeFile(file, await plain())
    const picture = await findPicture(file)
    if (!picture || !segments) throw new Error('The picture was not found')
    const made = path.join(folder, 'odd-signs-made.jpg')
    await putTogether(picture, file, segments, made)
    const tags = await exifTool.readRaw(made, { readArgs: ['-G1', '-XMP-photoshop:all', '-IPTC:all', '-validate'] })
    const instructions = `${'q'.repeat(40_000)}\n${metadata.imprint}`
    expect(tags).toMatchObject({
      'ExifTool:Validate': 'OK', 'XMP-photoshop:Headline': 'ab\nc & <x> "q" \'s\' ]]> \uFFFD 😀 &amp; ',
      'XMP-photoshop:Instructions': instructions, 'IPTC:SpecialInstructions': instructions,
    }) // prettier-ignore
    expect((await readPressMetadata(made)).creators).toEqual(metadata.creators)
  })

  it('is too long for a segment at some time', () => {
    expect(toJpegSegments({ ...metadata, caption: { kk: 'Ә'.repeat(33_000) } })).toBeUndefined()
    expect(toJpegSegments({ ...metadata, caption: { ru: 'Ә'.repeat(15_000) } })).toBeDefined()
  })
})
