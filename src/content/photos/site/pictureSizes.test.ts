import { expect, it } from 'vitest'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { isRenditionName } from '../files/renditions.ts'
import { pictureSizes } from './pictureSizes.ts'

const photo = (width?: number, height?: number) => ({ id: 'p', width, height }) as PublicPhoto
const sizesOf = (...given: Parameters<typeof pictureSizes>) => pictureSizes(...given).map(({ width, height }) => `${width}×${height}`)

it.each([
  ['whole', photo(2400, 1600), ['480×320', '800×533', '1200×800', '1920×1280']],
  ['whole', photo(1600, 2400), ['320×480', '533×800', '800×1200', '1280×1920']],
  ['whole', photo(600, 400), ['480×320', '600×400']],
  ['whole', photo(), []],
  ['card', photo(2400, 1600), ['320×213', '640×427', '960×640', '1280×853']],
  ['card', photo(900, 900), ['320×213', '640×427', '900×600']],
  ['card', photo(), ['320×213', '640×427', '960×640', '1280×853']],
  ['square', photo(300, 900), ['160×160', '300×300']],
] as const)('%s of %o', (shape, given, expected) => {
  expect(sizesOf(given, shape)).toEqual(expected)
})

it('leads to renditions that the door knows', () => {
  for (const shape of ['whole', 'card', 'square'] as const) {
    for (const { address } of pictureSizes(photo(4000, 3000), shape)) {
      for (const format of ['avif', 'webp'] as const) expect(isRenditionName(address(format).split('/').at(-1)), address(format)).toBe(true)
    }
  }
})
