import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkPhotoFile } from './checkPhotoFile.ts'
import { makeTestPhoto } from './makeTestPhoto.ts'

const heic = await readFile(new URL('./fixtures/quadrants.heic', import.meta.url))
const jpeg = await makeTestPhoto().jpeg().toBuffer()

const check = (buffer: Buffer, fileName = 'photo.jpg') => checkPhotoFile(buffer, { fileName })

function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const body = Buffer.concat([Buffer.from(type), data])
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))])
}

function crc32(bytes: Buffer): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ -1) >>> 0
}

describe('checkPhotoFile', () => {
  it.each([
    ['jpeg', makeTestPhoto().jpeg()],
    ['png', makeTestPhoto().png()],
    ['webp', makeTestPhoto().webp()],
    ['tiff', makeTestPhoto().tiff({ compression: 'lzw' })],
  ])('accepts %s by its bytes, whatever it is called', async (format, picture) => {
    const buffer = await picture.toBuffer()
    expect(await check(buffer, 'page.html')).toEqual({
      format,
      width: 600,
      height: 400,
      contentHash: createHash('sha256').update(buffer).digest('hex'),
    })
  })

  it('accepts a HEIC by its header', async () => {
    expect(await check(heic, 'IMG_1.HEIC')).toMatchObject({ format: 'heic', width: 160, height: 120 })
  })

  it('gives the size as the photo is looked at', async () => {
    const turned = await makeTestPhoto().withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await check(turned)).toMatchObject({ width: 400, height: 600 })
  })

  it('accepts the first page of a TIFF with several', async () => {
    const pages = await sharp([jpeg, jpeg], { join: { animated: true } }).tiff().toBuffer()
    expect(await sharp(pages).metadata()).toMatchObject({ pages: 2 })
    expect(await check(pages)).toMatchObject({ format: 'tiff', width: 600, height: 400 })
  })

  it('accepts a JPEG of nearly 100 megapixels', async () => {
    const large = await sharp({ create: { width: 10_000, height: 9_999, channels: 3, background: 'teal' } }).jpeg().toBuffer()
    expect(await check(large)).toMatchObject({ width: 10_000, height: 9_999 })
  }, 60_000)

  const raw = (text: string) => Buffer.from(text)
  it.each<[string, string, Buffer | Promise<Buffer>]>([
    ['more than 60 MB', 'photoTooLarge', Buffer.alloc(60 * 1024 * 1024 + 1)],
    ['a bomb of 50 000 × 50 000 in 1 kB', 'photoTooManyPixels', pngOf(50_000, 50_000)],
    ['just over 100 megapixels', 'photoTooManyPixels', pngOf(10_001, 10_000)],
    ['nothing', 'photoNotRecognised', Buffer.alloc(0)],
    ['SVG', 'photoNotRecognised', raw('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['HTML', 'photoNotRecognised', raw('<!doctype html><script>1</script>')],
    ['PDF', 'photoNotRecognised', raw('%PDF-1.7\n')],
    ['a script', 'photoNotRecognised', raw('#!/bin/sh\nid\n')],
    ['GIF', 'photoNotRecognised', makeTestPhoto().gif().toBuffer()],
    ['AVIF', 'photoNotRecognised', makeTestPhoto(64, 64).avif({ effort: 0 }).toBuffer()],
    ['animated WebP', 'photoAnimated', animation()],
    ['the first bytes of a JPEG only', 'photoDamaged', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a JPEG signature before rubbish', 'photoDamaged', Buffer.concat([jpeg.subarray(0, 4), Buffer.alloc(500, 7)])],
    ['a PNG with too little data', 'photoDamaged', pngOf(800, 600)],
    ['a page after a photo', 'photoHidesAnotherFile', Buffer.concat([jpeg, raw('<SCRIPT >alert(1)</SCRIPT>')])],
    ['a PHP script inside', 'photoHidesAnotherFile', Buffer.concat([jpeg, raw('<?php echo 1;')])],
    ['a PDF that begins as a photo', 'photoHidesAnotherFile', Buffer.concat([jpeg.subarray(0, 20), raw('%PDF-1.4'), jpeg])],
    ['an archive after a photo', 'photoHidesAnotherFile', Buffer.concat([jpeg, raw('PK\x03\x04........PK\x05\x06'), Buffer.alloc(18)])],
    ['a camera raw that begins as TIFF', 'photoCameraRaw', dng()],
  ])('refuses %s', async (_, code, buffer) => {
    await expect(check(await buffer, 'photo.jpg')).rejects.toMatchObject({ code, values: { fileName: 'photo.jpg' } })
  })

  it.each([
    ['jpeg', makeTestPhoto().jpeg()],
    ['progressive jpeg', makeTestPhoto().jpeg({ progressive: true })],
    ['png', makeTestPhoto().png()],
    ['webp', makeTestPhoto().webp()],
    ['tiff', makeTestPhoto().tiff({ compression: 'lzw' })],
  ])('refuses a %s whose second half was lost', async (_, picture) => {
    const whole = await picture.toBuffer()
    await expect(check(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'photoDamaged' })
  })
})

async function animation(): Promise<Buffer> {
  const second = await sharp(jpeg).negate().jpeg().toBuffer()
  return sharp([jpeg, second], { join: { animated: true } }).webp().toBuffer()
}

/** A TIFF whose first directory says DNGVersion: one small picture and nothing more. */
function dng(): Buffer {
  const entries: Array<[tag: number, type: number, count: number, value: number]> = [
    [256, 3, 1, 1], [257, 3, 1, 1], [258, 3, 1, 8], [259, 3, 1, 1], [262, 3, 1, 1],
    [273, 4, 1, 8], [277, 3, 1, 1], [278, 3, 1, 1], [279, 4, 1, 1], [50706, 1, 4, 0x0401],
  ]
  const head = Buffer.from([0x49, 0x49, 42, 0, 10, 0, 0, 0, 0, 0])
  const count = Buffer.from([entries.length, 0])
  const body = entries.map(([tag, type, amount, value]) => {
    const entry = Buffer.alloc(12)
    entry.writeUInt16LE(tag, 0)
    entry.writeUInt16LE(type, 2)
    entry.writeUInt32LE(amount, 4)
    entry.writeUInt32LE(value, 8)
    return entry
  })
  return Buffer.concat([head, count, ...body, Buffer.alloc(4)])
}
