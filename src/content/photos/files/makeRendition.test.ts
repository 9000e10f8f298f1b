import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { middle } from './cropAround.ts'
import { exifTool } from './exifTool.ts'
import { makeRendition } from './makeRendition.ts'
import { makeTestPhoto } from './makeTestPhoto.ts'
import type { KeptFormat } from './photoFormat.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import { renditions } from './renditions.ts'

const metadata: PublishedPressMetadata = { headline: 'Штаб ашылды', caption: { kk: 'Сипаттама' }, altText: {}, creators: ['Айгерім'], credit: 'Штаб', copyright: '© Штаб', keywords: [], people: [] }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rendition-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function print(originalFormat: KeptFormat, original: Buffer): Promise<string> {
  const [originalPath, target] = [path.join(folder, `original.${originalFormat}`), path.join(folder, 'print.jpg')]
  await writeFile(originalPath, original)
  await makeRendition({ originalPath, originalFormat, rendition: renditions.print, focalPoint: middle, metadata }, target)
  return target
}

const pixels = async (picture: Sharp): Promise<Buffer> => picture.raw().toBuffer()

describe('a photo in print size', () => {
  const photo = makeTestPhoto(300, 200)
  it.each<[string, KeptFormat, () => Promise<Buffer>]>([
    ['without a profile', 'jpeg', () => photo.clone().jpeg().toBuffer()],
    ['in sRGB', 'jpeg', () => photo.clone().withIccProfile('srgb').jpeg().toBuffer()],
    ['in Display P3', 'jpeg', () => photo.clone().withIccProfile('p3').jpeg().toBuffer()],
    ['in CMYK', 'jpeg', () => photo.clone().withIccProfile('cmyk').jpeg().toBuffer()],
    ['in grey', 'jpeg', () => photo.clone().toColourspace('b-w').jpeg().toBuffer()],
    ['of sixteen bits', 'png', () => photo.clone().toColourspace('rgb16').png().toBuffer()],
    ['that lets through what is behind it', 'png', () => photo.clone().ensureAlpha(0.5).png().toBuffer()],
  ])('%s has sRGB’s colours and its profile', async (_, format, make) => {
    const original = await make()
    const made = sharp(await print(format, original))
    const turned = sharp(await sharp(original).flatten({ background: 'white' }).withIccProfile('srgb').jpeg({ quality: 90, optimiseCoding: false }).toBuffer())
    expect((await pixels(made.clone())).equals(await pixels(turned.clone()))).toBe(true)
    const { icc, space, channels } = await made.metadata()
    expect({ isSame: icc?.equals((await turned.metadata()).icc ?? Buffer.alloc(0)), space, channels }).toEqual({ isSame: true, space: 'srgb', channels: 3 })
  })

  it('carries its metadata in XMP and IIM, before the picture', async () => {
    const file = await print('jpeg', await photo.clone().jpeg().toBuffer())
    expect(await exifTool.readRaw(file, { readArgs: ['-validate'] })).toMatchObject({ Validate: 'OK' })
    expect(await exifTool.readRaw(file, { readArgs: ['-G1'] })).toMatchObject({
      'XMP-photoshop:Headline': 'Штаб ашылды',
      'IPTC:Headline': 'Штаб ашылды',
      'File:ImageWidth': 300,
    })
  })

  it('that cannot be drawn leaves nothing behind but what its maker removes', async () => {
    const broken = (await photo.clone().jpeg().toBuffer()).subarray(0, 900)
    await expect(print('jpeg', broken)).rejects.toThrow(/JPEG|jpeg/)
    await rm(path.join(folder, 'print.jpg'), { force: true })
    expect(await readdir(folder)).toEqual(['original.jpeg'])
  })
})
