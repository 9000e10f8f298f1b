import { photoAddress } from '../../fileAddresses.ts'
import { type PageFormat, pageRendition, type PageShape, pageWidths, renditions } from '../files/renditions.ts'
import type { PicturePhoto } from './pictureFields.ts'
import { fitInside } from './fitInside.ts'

type Size = { width: number; height: number }

export type PictureSize = Size & { address: (format: PageFormat) => string }

/** A cut photo that is smaller than the box gives the largest piece of the box's shape, as `cropAround` does. */
const cutInside = (photo: Partial<Size>, box: Size): Size => {
  const shrink = Math.min(1, (photo.width ?? Infinity) / box.width, (photo.height ?? Infinity) / box.height)
  return { width: Math.round(box.width * shrink), height: Math.round(box.height * shrink) }
}

/** The sizes that a photo has in pages in this shape, the smallest first, and no two alike. */
export function pictureSizes(photo: Pick<PicturePhoto, 'id' | 'width' | 'height'>, shape: PageShape): PictureSize[] {
  const sizes = new Map<number, PictureSize>()
  for (const wish of pageWidths[shape]) {
    const { width = wish, height = wish } = renditions[pageRendition(shape, wish, 'webp')]
    const box = { width, height }
    const size = shape === 'whole' ? fitInside(photo, box) : cutInside(photo, box)
    if (size && !sizes.has(size.width)) sizes.set(size.width, { ...size, address: (format) => photoAddress(photo.id, pageRendition(shape, wish, format)) })
  }
  return [...sizes.values()]
}
