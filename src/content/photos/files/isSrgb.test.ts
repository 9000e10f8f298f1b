import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { isSrgb } from './isSrgb.ts'
import { makeTestPhoto } from './makeTestPhoto.ts'

const profileOf = async (name: string): Promise<Buffer> => (await sharp(await makeTestPhoto(8, 8).withIccProfile(name).jpeg().toBuffer()).metadata()).icc ?? Buffer.alloc(0)

it.each([
  ['sRGB of sharp, version 4', () => profileOf('srgb'), true],
  ['sRGB of the ICC, version 2', () => readFile('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc'), true],
  ['Display P3', () => profileOf('p3'), false],
  ['nothing', async () => Buffer.alloc(0), false],
  ['zeros', async () => Buffer.alloc(200), false],
  ['a profile that ends early', async () => (await profileOf('srgb')).subarray(0, 150), false],
] as const)('%s', async (_, profile, expected) => {
  expect(isSrgb(await profile())).toBe(expected)
})
