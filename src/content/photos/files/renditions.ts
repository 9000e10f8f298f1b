import type { KeptFormat } from './photoFormat.ts'

export type Rendition = {
  /** `same` keeps the format and the very pixels of the original. Choosing AVIF by Accept would begin here. */
  format: KeptFormat | 'same'
  /** The box that the picture is made to fit; a picture smaller than the box is never enlarged. */
  width?: number
  height?: number
  /** Whether the picture fills the box, cut around the focal point. */
  crop?: boolean
  quality?: number
  /** Small pictures carry who made them and whether a machine did; the rest carry everything. */
  metadata: 'everything' | 'rights'
}

/** Every size that a photo is given out in. A change here makes new cached files by itself. */
export const renditions = {
  thumbnail: { format: 'webp', width: 320, height: 320, crop: true, quality: 74, metadata: 'rights' },
  card: { format: 'webp', width: 960, height: 640, crop: true, quality: 78, metadata: 'rights' },
  page: { format: 'webp', width: 1280, height: 1280, quality: 80, metadata: 'everything' },
  wide: { format: 'webp', width: 2048, height: 2048, quality: 80, metadata: 'everything' },
  print: { format: 'jpeg', width: 3600, height: 3600, quality: 90, metadata: 'everything' },
  original: { format: 'same', metadata: 'everything' },
} as const satisfies Record<string, Rendition>

export type RenditionName = keyof typeof renditions

export const isRenditionName = (value: unknown): value is RenditionName =>
  typeof value === 'string' && Object.hasOwn(renditions, value)
