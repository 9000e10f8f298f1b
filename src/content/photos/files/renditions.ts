import type { MadeFormat } from './photoFormat.ts'

export type Rendition = {
  /** `same` keeps the format and the very pixels of the original. */
  format: MadeFormat | 'same'
  /** The box that the picture is made to fit; a picture smaller than the box is never enlarged. */
  width?: number
  height?: number
  /** Whether the picture fills the box, cut around the focal point. */
  crop?: boolean
  quality?: number
  /** Small pictures carry who made them and whether a machine did; the rest carry everything. */
  metadata: 'everything' | 'rights'
}

/** Widths, in pixels, in which pages show a photo cut to 3:2, cut to a square, and uncut. */
export const pageWidths = { card: [320, 640, 960, 1280], square: [160, 320, 640], whole: [480, 800, 1200, 1920] } as const

export type PageShape = keyof typeof pageWidths

/** Formats of the pictures in pages, the lightest first. */
export const pageFormats = ['avif', 'webp'] as const

export type PageFormat = (typeof pageFormats)[number]
type PageRendition = { [Shape in PageShape]: `${Shape}-${(typeof pageWidths)[Shape][number]}.${PageFormat}` }[PageShape]

/** The name of a rendition for pages, such as `card-640.avif`. */
export const pageRendition = <Shape extends PageShape>(shape: Shape, width: (typeof pageWidths)[Shape][number], format: PageFormat) =>
  `${shape}-${width}.${format}` as PageRendition

const heightOf = (shape: PageShape, width: number): number => (shape === 'card' ? Math.round((width * 2) / 3) : width)

/** AVIF of 50 looks like WebP of 78 and weighs a fifth less. */
const pageQuality = { avif: 50, webp: 78 } as const

function makePageRenditions(): Record<PageRendition, Rendition> {
  const made = {} as Record<PageRendition, Rendition>
  for (const shape of Object.keys(pageWidths) as PageShape[]) {
    for (const width of pageWidths[shape]) {
      for (const format of pageFormats) {
        made[pageRendition(shape, width, format)] = {
          format,
          width,
          height: heightOf(shape, width),
          ...(shape !== 'whole' && { crop: true }),
          quality: pageQuality[format],
          metadata: shape === 'whole' && width > 800 ? 'everything' : 'rights',
        }
      }
    }
  }
  return made
}

/** Every size that a photo is given out in. A change here makes new cached files by itself. */
export const renditions = {
  ...makePageRenditions(),
  thumbnail: { format: 'webp', width: 320, height: 320, crop: true, quality: 74, metadata: 'rights' },
  card: { format: 'webp', width: 960, height: 640, crop: true, quality: 78, metadata: 'rights' },
  page: { format: 'webp', width: 1280, height: 1280, quality: 80, metadata: 'everything' },
  wide: { format: 'webp', width: 2048, height: 2048, quality: 80, metadata: 'everything' },
  // Inside DOCX and PDF, which take no WebP.
  document: { format: 'jpeg', width: 1200, height: 1200, quality: 80, metadata: 'rights' },
  // For a site or a social network: every editor's program opens JPEG.
  web: { format: 'jpeg', width: 1600, height: 1600, quality: 84, metadata: 'everything' },
  print: { format: 'jpeg', width: 3600, height: 3600, quality: 90, metadata: 'everything' },
  original: { format: 'same', metadata: 'everything' },
} as const satisfies Record<string, Rendition>

export type RenditionName = keyof typeof renditions

/** The sizes that a journalist takes away, the smallest first. */
export const takenAway = ['web', 'print', 'original'] as const satisfies RenditionName[]
export type TakenAway = (typeof takenAway)[number]

export const isRenditionName = (value: unknown): value is RenditionName =>
  typeof value === 'string' && Object.hasOwn(renditions, value)
