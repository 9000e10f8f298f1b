import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { checkPhotoFile } from './checkPhotoFile.ts'
import { convertHeic } from './convertHeic.ts'
import { colourAt } from './makeTestPhoto.ts'
import { readPressMetadata } from './readPressMetadata.ts'

const fileName = 'IMG_0001.HEIC'
const heic = await readFile(new URL('./fixtures/quadrants.heic', import.meta.url))
const turned = await readFile(new URL('./fixtures/turned-p3.heic', import.meta.url))

it('makes a sound JPEG of the same picture with the same metadata', async () => {
  const jpeg = await convertHeic(heic, { fileName })
  expect(await checkPhotoFile(jpeg, { fileName })).toMatchObject({ format: 'jpeg', width: 160, height: 120 })
  expect(await colourAt(jpeg, 0.25, 0.25)).toBe('red')
  expect(await colourAt(jpeg, 0.75, 0.75)).toBe('green')
  expect(await readPressMetadata(jpeg)).toMatchObject({
    headline: 'Штаб ашылды',
    creators: ['Айгерім Сейіт'],
    dateTaken: '2026-02-16T10:20:30+05:00',
  })
})

it('turns a photo once and keeps its colour profile', async () => {
  const jpeg = await convertHeic(turned, { fileName })
  expect(await sharp(jpeg).metadata()).toMatchObject({ width: 120, height: 160, orientation: 1, hasProfile: true })
  expect(await colourAt(jpeg, 0.75, 0.25)).toBe('red')
})

it.each([
  ['data cut off', heic.subarray(0, heic.length - 2500)],
  ['data overwritten', Buffer.concat([heic.subarray(0, 300), Buffer.alloc(4000, 0xaa)])],
  ['a header alone', heic.subarray(0, 32)],
])('refuses %s with a sentence of its own', async (_, broken) => {
  await expect(convertHeic(broken, { fileName })).rejects.toMatchObject({ code: 'photoHeicNotConverted', values: { fileName } })
})
