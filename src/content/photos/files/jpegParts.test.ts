import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { jpegParts } from './jpegParts.ts'
import { makeTestPhoto } from './makeTestPhoto.ts'

describe('jpegParts', () => {
  it('parts what is carried from the picture, and leaves nothing out', async () => {
    const file = await makeTestPhoto().withIccProfile('p3').withExif({ IFD0: { Artist: 'Асқар' } }).jpeg().toBuffer()
    const { start, carried, picture } = jpegParts(file)
    expect(start.length + carried.length + picture.length).toBe(file.length)
    const bare = Buffer.concat([start, picture])
    expect((await sharp(bare).raw().toBuffer()).equals(await sharp(file, { ignoreIcc: true }).raw().toBuffer())).toBe(true)
    const { icc, exif } = await sharp(bare).metadata()
    expect([icc, exif]).toEqual([undefined, undefined])
  })

  it('leaves with the picture what says how it is read', async () => {
    const file = await makeTestPhoto().toColourspace('cmyk').jpeg().toBuffer()
    const { start, picture } = jpegParts(file)
    expect((await sharp(Buffer.concat([start, picture])).metadata()).space).toBe('cmyk')
    expect(picture.includes('Adobe')).toBe(true)
  })

  it.each([['a PNG', () => makeTestPhoto(8, 8).png().toBuffer()], ['half a head', async () => (await makeTestPhoto(8, 8).jpeg().toBuffer()).subarray(0, 100)]])('refuses %s', async (_, make) => {
    const file = await make()
    expect(() => jpegParts(file)).toThrow(/JPEG|outside buffer|out of range/)
  })
})
