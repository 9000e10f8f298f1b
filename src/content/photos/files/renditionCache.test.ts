import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { evictRenditions } from './evictRenditions.ts'
import { exifTool } from './exifTool.ts'
import { colourAt, makeTestPhoto } from './makeTestPhoto.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import { readPressMetadata } from './readPressMetadata.ts'
import { getRendition, peekRendition, type RenditionRequest } from './renditionCache.ts'
import { type RenditionName, renditions } from './renditions.ts'

const metadata: PublishedPressMetadata = {
  headline: 'Штаб ашылды', caption: { kk: 'Сипаттама' }, altText: { kk: 'Зал' }, creators: ['Айгерім Сейіт'],
  credit: 'Штаб', copyright: '© Штаб', keywords: ['штаб'], people: [], digitalSourceType: 'http://cv.iptc.org/x',
}

let folder = ''
let order: RenditionRequest
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'renditions-'))
  const originalPath = path.join(folder, 'original.jpg')
  await makeTestPhoto(1800, 1200).jpeg().toFile(originalPath)
  await exifTool.write(originalPath, { 'IFD0:Make': 'SECRET' } as never, { writeArgs: ['-overwrite_original'] })
  order = { cacheFolder: path.join(folder, 'cache'), knownFolder: path.join(folder, 'known'), originalPath, contentHash: 'hash', rendition: 'page', metadata }
})
afterEach(() => rm(folder, { recursive: true }))

const cached = async () => (await readdir(order.cacheFolder, { recursive: true })).filter((name) => name.includes('.'))
const make = (rendition: RenditionName, changes: Partial<RenditionRequest> = {}) => getRendition({ ...order, rendition, ...changes })
const corners = (file: string) => Promise.all([[0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]].map(([x = 0, y = 0]) => colourAt(file, x, y)))
const quarters = ['red', 'blue', 'green', 'yellow']

describe('getRendition', () => {
  it.each<[RenditionName, string, number, number]>([
    ['thumbnail', 'image/webp', 320, 320],
    ['card', 'image/webp', 960, 640],
    ['page', 'image/webp', 1280, 853],
    ['wide', 'image/webp', 1800, 1200],
    ['card-320.avif', 'image/avif', 320, 213],
    ['card-640.webp', 'image/webp', 640, 427],
    ['square-160.avif', 'image/avif', 160, 160],
    ['whole-480.avif', 'image/avif', 480, 320],
    ['whole-1200.avif', 'image/avif', 1200, 800],
    ['whole-1920.webp', 'image/webp', 1800, 1200],
    ['print', 'image/jpeg', 1800, 1200],
    ['original', 'image/jpeg', 1800, 1200],
  ])('makes %s', async (rendition, contentType, width, height) => {
    const made = await make(rendition)
    const file = await readFile(made.path)
    expect(made).toMatchObject({ contentType, width, height, byteSize: file.length, etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) })
    expect(await sharp(file).metadata()).toMatchObject({ width, height, space: 'srgb' })
    expect(await corners(made.path)).toEqual(quarters)
    expect(file.includes('SECRET')).toBe(false)

    const { creators, digitalSourceType, caption } = await readPressMetadata(made.path)
    expect({ creators, digitalSourceType }).toEqual({ creators: metadata.creators, digitalSourceType: metadata.digitalSourceType })
    expect(caption).toEqual(renditions[rendition].metadata === 'everything' ? metadata.caption : {})
  })

  it('shrinks print to 3600 pixels on the long edge', async () => {
    await makeTestPhoto(4000, 3000).jpeg().toFile(order.originalPath)
    expect(await make('print')).toMatchObject({ width: 3600, height: 2700 })
  })

  it('leaves the pixels of the original as they were', async () => {
    const { path: file } = await make('original')
    expect((await sharp(file).raw().toBuffer()).equals(await sharp(order.originalPath).raw().toBuffer())).toBe(true)
  })

  it.each(['thumbnail', 'card', 'page', 'card-640.avif', 'whole-480.avif', 'print', 'original'] as const)('shows a turned photo upright: %s', async (rendition) => {
    const upright = await makeTestPhoto(1800, 1200).png().toBuffer()
    await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg().toFile(order.originalPath)
    const made = await make(rendition)
    expect(made.width).toBeGreaterThanOrEqual(made.height)
    const looked = path.join(folder, 'looked.png')
    await sharp(made.path).autoOrient().png().toFile(looked)
    expect(await corners(looked)).toEqual(quarters)
  })

  it('cuts around the focal point', async () => {
    const left = await make('thumbnail', { focalPoint: { x: 0, y: 50 } })
    const right = await make('thumbnail', { focalPoint: { x: 100, y: 50 } })
    expect(right.etag).not.toBe(left.etag)
    expect(await colourAt(left.path, 0.6, 0.2)).toBe('red')
    expect(await colourAt(right.path, 0.4, 0.2)).toBe('blue')
  })

  it.each<[string, (file: string) => Promise<unknown>, number[]]>([
    ['PNG with transparency', (file: string) => sharp({ create: { width: 800, height: 600, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toFile(file), [255, 255, 255]],
    ['CMYK JPEG', async (file: string) => sharp(await sharp({ create: { width: 800, height: 600, channels: 3, background: 'rgb(170,110,90)' } }).png().toBuffer()).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toFile(file), [170, 110, 90]],
    ['16-bit TIFF', async (file: string) => sharp({ create: { width: 800, height: 600, channels: 3, background: 'blue' } }).toColourspace('rgb16').tiff({ compression: 'deflate' }).toFile(file), [0, 0, 255]],
    ['Display P3', async (file: string) => sharp({ create: { width: 800, height: 600, channels: 3, background: 'rgb(220,30,40)' } }).withIccProfile('p3').jpeg().toFile(file), [220, 30, 40]],
  ])('prints a %s in sRGB', async (_, draw, colour) => {
    await draw(order.originalPath)
    const made = await make('print')
    expect(await sharp(made.path).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3, depth: 'uchar', hasProfile: true })
    // Ignoring the CMYK profile is off by 28, taking P3 for sRGB by 24.
    const printed = await sharp(made.path).resize(1, 1).raw().toBuffer()
    for (const [index, part] of colour.entries()) expect(Math.abs((printed[index] ?? 0) - part)).toBeLessThan(16)
  })

  it('gives the cached file again, until anything that is in it changes', async () => {
    const first = await make('print')
    await rm(order.originalPath)
    await writeFile(order.originalPath, (await makeTestPhoto(10, 10).jpeg().toBuffer()))
    expect(await make('print')).toEqual(first)
    expect(await make('print', { focalPoint: { x: 1, y: 1 } })).toEqual(first)
    expect(await make('print', { metadata: { ...Object.fromEntries(Object.entries(metadata).toReversed()), event: undefined } as PublishedPressMetadata })).toEqual(first)
    const changed = await make('print', { metadata: { ...metadata, caption: { kk: 'Түзетілді' } } })
    expect(changed.etag).not.toBe(first.etag)
    expect((await make('print', { contentHash: 'other' })).etag).not.toBe(first.etag)
  })

  it('makes a file once for fifty who ask at once, and leaves no unfinished file', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => make('page')))
    expect(new Set(all.map(({ path: file }) => file)).size).toBe(1)
    expect(await cached()).toHaveLength(1)
    const makings = new Set(await Promise.all(Array.from({ length: 20 }, (_, index) => make('card', { focalPoint: { x: index, y: 0 } }).then(({ etag }) => etag))))
    expect(makings.size).toBe(20)
    expect(await cached()).toHaveLength(21)
  })

  it('tries again after a failure', async () => {
    const whole = await readFile(order.originalPath)
    await writeFile(order.originalPath, whole.subarray(0, 2000))
    await expect(make('page')).rejects.toThrow(/JPEG/)
    expect(await cached()).toEqual([])
    await writeFile(order.originalPath, whole)
    expect(await make('page')).toMatchObject({ width: 1280 })
  })

  it('fails when the original is gone or is no photo', async () => {
    await writeFile(order.originalPath, '<svg/>')
    await expect(make('page')).rejects.toThrow('not a photo')
    await rm(order.originalPath)
    await expect(make('page')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('peekRendition', () => {
  const peek = (rendition: RenditionName, changes: Partial<RenditionRequest> = {}) => peekRendition({ ...order, rendition, ...changes })
  const otherTerms = { metadata: { ...metadata, usageTerms: 'Дереккөзі көрсетілсін', imprint: 'Шығарған: штаб' } }
  const emptied = () => rm(order.cacheFolder, { recursive: true })
  const picture = (file: string) => sharp(file).raw().toBuffer()

  it('knows the length of an original that was never given out', async () => {
    const length = await peek('original')
    await expect(cached()).rejects.toMatchObject({ code: 'ENOENT' })
    expect((await make('original')).byteSize).toBe(length)
    expect(await peek('original', otherTerms)).toBe((await make('original', otherTerms)).byteSize)
  })

  it.each(['document', 'web', 'print'] as const)('knows the length of %s once it was drawn, whatever it is to say, and when it has gone', async (rendition) => {
    expect(await peek(rendition)).toBeUndefined()
    const first = await make(rendition)
    expect(await peek(rendition)).toBe(first.byteSize)
    const changed = { metadata: { ...otherTerms.metadata, credit: 'Басқа штаб' } }
    const length = await peek(rendition, changed)
    expect(length).not.toBe(first.byteSize)
    const before = await picture(first.path)
    await emptied()
    expect([await peek(rendition), await peek(rendition, changed)]).toEqual([first.byteSize, length])
    const drawnAgain = await make(rendition, changed)
    expect(drawnAgain.byteSize).toBe(length)
    expect((await picture(drawnAgain.path)).equals(before)).toBe(true)
  })

  it('has a picture drawn once for all that is said of it', async () => {
    const first = await make('print')
    const before = await picture(first.path)
    await writeFile(order.originalPath, Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
    const second = await make('print', otherTerms)
    await rm(first.path)
    const third = await make('print')
    expect(third.byteSize).toBe(first.byteSize)
    for (const { path: file } of [second, third]) expect((await picture(file)).equals(before)).toBe(true)
    expect((await exifTool.readRaw(second.path, { readArgs: ['-validate', '-XMP-xmpRights:UsageTerms'] })) as object).toMatchObject({ Validate: 'OK', UsageTerms: 'Дереккөзі көрсетілсін' })
  })

  it('does not trust what another version has drawn', async () => {
    await make('web')
    const [note = ''] = (await readdir(order.knownFolder, { recursive: true })).filter((name) => name.endsWith('.json'))
    const file = path.join(order.knownFolder, note)
    const text = await readFile(file, 'utf8')
    for (const broken of [text.replace(sharp.versions.sharp, '0.0.1'), text.slice(0, 40), '']) {
      await writeFile(file, broken)
      expect(await peek('web', otherTerms)).toBeUndefined()
    }
    await make('web', otherTerms)
    expect(await peek('web', { metadata: { ...metadata, credit: 'Басқа' } })).toBeGreaterThan(0)
  })

  it.each(['document', 'web', 'print', 'original'] as const)('needs no exiftool for a JPEG: %s', async (rendition) => {
    const asked = vi.spyOn(exifTool, 'enqueueTask')
    await make(rendition)
    expect(asked).not.toHaveBeenCalled()
    await make('thumbnail')
    expect(asked).toHaveBeenCalledOnce()
    asked.mockRestore()
  })

  it('does not take a picture out of an original that is no longer the same', async () => {
    await make('original')
    await makeTestPhoto(300, 200).withMetadata({ orientation: 6 }).jpeg().toFile(order.originalPath)
    const { path: file } = await make('original', otherTerms)
    expect(await sharp(file).metadata()).toMatchObject({ width: 300, height: 200, orientation: 6 })
  })

  it.each<[string, () => Promise<Buffer>]>([
    ['in another format', () => makeTestPhoto(300, 200).png().toBuffer()],
    ['that is odd', async () => {
      const file = await makeTestPhoto(300, 200).jpeg().toBuffer()
      return Buffer.concat([file.subarray(0, 2), ...Array.from({ length: 3000 }, () => Buffer.from([0xff, 0xfe, 0, 2])), file.subarray(2)])
    }],
  ])('waits until an original %s is made', async (_, draw) => { // prettier-ignore
    await writeFile(order.originalPath, await draw())
    expect(await peek('original')).toBeUndefined()
    const made = await make('original')
    expect(await peek('original')).toBe(made.byteSize)
    expect((await readPressMetadata(made.path)).credit).toBe('Штаб')
  })

  it.each(['original', 'print'] as const)('waits for what says too much of itself for a segment: %s', async (rendition) => {
    const much = { metadata: { ...metadata, caption: { kk: 'Q'.repeat(80_000) } } }
    await make(rendition)
    expect(await peek(rendition, much)).toBeUndefined()
    const made = await make(rendition, much)
    const { Validate, Description } = (await exifTool.readRaw(made.path, { readArgs: ['-validate', '-XMP-dc:Description'] })) as Record<string, unknown>
    expect({ Validate, isWhole: Description === much.metadata.caption.kk, hasProfile: (await sharp(made.path).metadata()).hasProfile }).toEqual({ Validate: 'OK', isWhole: true, hasProfile: rendition === 'print' })
    expect((await stat(made.path)).size).toBe(made.byteSize)
  })
})

it('empties the cache of what was used longest ago', async () => {
  for (const [name, minutes] of [['old', 30], ['older', 40], ['recent', 20], ['fresh', 0]] as const) {
    const file = path.join(folder, `${name}.webp`)
    await writeFile(file, Buffer.alloc(1000))
    const usedAt = new Date(Date.now() - minutes * 60_000)
    await utimes(file, usedAt, usedAt)
  }
  await rm(order.originalPath)
  await evictRenditions(folder, 4000)
  expect(await readdir(folder)).toHaveLength(4)
  await evictRenditions(folder, 2500)
  expect(await readdir(folder)).toHaveLength(4)
  await evictRenditions(folder, 2500, Date.now() + 61_000)
  expect((await readdir(folder)).toSorted()).toEqual(['fresh.webp', 'recent.webp'])
})
