import { expect, it } from 'vitest'
import { gallerySizes } from './gallerySizes.ts'

it.each([
  [1, 40, '(min-width: 62rem) 40rem, (min-width: 36rem) 100vw, calc(100vw - 2rem)'],
  [2, 40, '(min-width: 62rem) 20rem, (min-width: 36rem) 50vw, calc(100vw - 2rem)'],
  [9, 40, '(min-width: 62rem) 20rem, (min-width: 36rem) 50vw, calc(100vw - 2rem)'],
  [12, 67, '(min-width: 62rem) 17rem, (min-width: 36rem) 50vw, calc(100vw - 2rem)'],
  [0, 40, '(min-width: 62rem) 40rem, (min-width: 36rem) 100vw, calc(100vw - 2rem)'],
])('%d photos in %d rem', (count, width, sizes) => {
  expect(gallerySizes(count, width)).toBe(sizes)
})
