import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { demoPhotoMetadata } from './demoPhotoMetadata.ts'
import { demoPhotoSvg, drawDemoPhoto, photoKeys } from './drawDemoPhoto.ts'

describe('drawDemoPhoto', () => {
  it.each([
    ['skyline-dawn', 2400, 1600],
    ['library-dusk', 1600, 2400],
    ['portrait-seiitova', 1600, 2400],
  ] as const)('%s is a JPEG of %i × %i under 600 KB', async (key, width, height) => {
    const photo = await drawDemoPhoto(key)
    expect(await sharp(photo).metadata()).toMatchObject({ format: 'jpeg', width, height })
    expect(photo.length).toBeLessThan(600 * 1024)
  })

  it('draws the same bytes for the same key', async () => {
    expect((await drawDemoPhoto('briefing-day')).equals(await drawDemoPhoto('briefing-day'))).toBe(true)
  })

  it('draws sixty different pictures with no text and no broken number in them', () => {
    const drawings = photoKeys.map(demoPhotoSvg)
    expect(new Set(drawings).size).toBe(60)
    for (const drawing of drawings) expect(drawing).not.toMatch(/NaN|undefined|Infinity|<text/)
  })
})

it.each(photoKeys)('the press is told about %s in three languages', (key) => {
  const { headline, caption, altText, creator, credit, copyright, city, keywords } = demoPhotoMetadata(key)
  for (const texts of [headline, caption, altText]) for (const text of Object.values(texts)) expect(text).toMatch(/\S{2}/)
  for (const text of [creator, credit, copyright, city, ...keywords]) expect(text).toMatch(/\S{2}/)
})
