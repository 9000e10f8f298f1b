/** The point of a photo that must stay visible, in per cent from the left and from the top, as Payload keeps it. */
export type FocalPoint = { x: number; y: number }

export type Size = { width: number; height: number }

export const middle: FocalPoint = { x: 50, y: 50 }

/**
 * How to fill `box` from a photo of `size`: scale to `scaled`, then take `cut` out of it. A photo smaller than the box
 * keeps its pixels and gives the largest piece of the box's shape.
 */
export function cropAround(size: Size, box: Size, focalPoint: FocalPoint) {
  const shrink = Math.min(1, size.width / box.width, size.height / box.height)
  const width = Math.max(1, Math.round(box.width * shrink))
  const height = Math.max(1, Math.round(box.height * shrink))
  const scale = Math.max(width / size.width, height / size.height)
  const scaled = {
    width: Math.max(width, Math.round(size.width * scale)),
    height: Math.max(height, Math.round(size.height * scale)),
  }
  const start = (full: number, part: number, percent: number) =>
    Math.round(Math.min(full - part, Math.max(0, (full * percent) / 100 - part / 2)))
  const left = start(scaled.width, width, focalPoint.x)
  const top = start(scaled.height, height, focalPoint.y)
  return { scaled, cut: { left, top, width, height } }
}
