import { expect, it } from 'vitest'
import { cropAround } from './cropAround.ts'

const landscape = { width: 6000, height: 4000 }
const square = { width: 300, height: 300 }

it.each([
  ['the middle', landscape, square, { x: 50, y: 50 }, { scaled: { width: 450, height: 300 }, cut: { left: 75, top: 0, ...square } }],
  ['the left edge', landscape, square, { x: 0, y: 0 }, { scaled: { width: 450, height: 300 }, cut: { left: 0, top: 0, ...square } }],
  ['the right edge', landscape, square, { x: 100, y: 100 }, { scaled: { width: 450, height: 300 }, cut: { left: 150, top: 0, ...square } }],
  ['a face at two fifths', landscape, square, { x: 40, y: 10 }, { scaled: { width: 450, height: 300 }, cut: { left: 30, top: 0, ...square } }],
  ['a photo smaller than the box', { width: 200, height: 100 }, square, { x: 100, y: 0 }, { scaled: { width: 200, height: 100 }, cut: { left: 100, top: 0, width: 100, height: 100 } }],
  ['a photo of one pixel', { width: 1, height: 1 }, square, { x: 50, y: 50 }, { scaled: { width: 1, height: 1 }, cut: { left: 0, top: 0, width: 1, height: 1 } }],
])('cuts around %s', (_, size, box, focalPoint, expected) => {
  expect(cropAround(size, box, focalPoint)).toEqual(expected)
})

it('always stays inside the scaled photo', () => {
  for (let width = 1; width < 4000; width += 373) {
    for (let height = 1; height < 4000; height += 311) {
      const { scaled, cut } = cropAround({ width, height }, { width: 960, height: 640 }, { x: 73, y: 8 })
      expect(cut.left).toBeGreaterThanOrEqual(0)
      expect(cut.left + cut.width).toBeLessThanOrEqual(scaled.width)
      expect(cut.top + cut.height).toBeLessThanOrEqual(scaled.height)
      expect(scaled.width).toBeLessThanOrEqual(width)
      expect(scaled.height).toBeLessThanOrEqual(height)
    }
  }
})
