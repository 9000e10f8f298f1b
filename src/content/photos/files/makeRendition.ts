import { copyFile, writeFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { maxPhotoPixels } from './checkPhotoFile.ts'
import { cropAround, type FocalPoint } from './cropAround.ts'
import { isSrgb } from './isSrgb.ts'
import { jpegParts } from './jpegParts.ts'
import type { JpegPicture } from './jpegPicture.ts'
import { toJpegSegments } from './jpegSegments.ts'
import type { KeptFormat, MadeFormat } from './photoFormat.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import type { Rendition } from './renditions.ts'
import { writePressMetadata } from './writePressMetadata.ts'

// A picture is made once, from file to file: what libvips would remember of it, up to 50 MB, nobody asks for again.
sharp.cache(false)

export type RenditionOrder = {
  originalPath: string
  originalFormat: KeptFormat
  rendition: Rendition
  focalPoint: FocalPoint
  metadata: PublishedPressMetadata
}

/**
 * Makes one rendition of a kept photo into the file `target`, with its press metadata inside. Of a JPEG it tells where in that file
 * the picture lies, so that it need not be drawn again when it is to say something else.
 */
export async function makeRendition(order: RenditionOrder, target: string): Promise<JpegPicture | undefined> {
  const { originalPath, originalFormat, rendition, metadata } = order
  if (rendition.format === 'jpeg') return makeJpeg(order, target)
  if (rendition.format === 'same') await copyFile(originalPath, target)
  else await (await draw(order, rendition.format)).toFile(target)
  await writePressMetadata(target, metadata, { format: rendition.format === 'same' ? originalFormat : rendition.format })
  return undefined
}

async function makeJpeg(order: RenditionOrder, target: string): Promise<JpegPicture | undefined> {
  const [drawn, profile] = await Promise.all([draw(order, 'jpeg').then((picture) => picture.toBuffer()), srgbProfile()])
  const { start, picture } = jpegParts(drawn)
  const segments = toJpegSegments(order.metadata)
  const whole = Buffer.concat([start, ...(segments ? [segments] : []), profile, picture])
  await writeFile(target, whole)
  if (segments) return { start: [[0, start.length]], rest: [[start.length + segments.length, whole.length]], kept: '' }
  await writePressMetadata(target, order.metadata, { format: 'jpeg' })
  return undefined
}

let profileRead: Promise<Buffer> | undefined
/** The segment with the colour profile of all that is drawn. */
const srgbProfile = (): Promise<Buffer> =>
  (profileRead ??= sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } }).withIccProfile('srgb').jpeg().toBuffer().then((pixel) => jpegParts(pixel).carried))

async function draw({ originalPath, rendition, focalPoint }: RenditionOrder, format: MadeFormat): Promise<Sharp> {
  const { width, height, crop, quality } = rendition
  const limits = { limitInputPixels: maxPhotoPixels, failOn: 'error' } as const
  const { icc, depth, autoOrient } = await sharp(originalPath, limits).metadata()
  // What is in sRGB would be turned into it all the same, for a fifth of the time.
  const ignoreIcc = icc !== undefined && isSrgb(icc)
  const picture = sharp(originalPath, { ...limits, ignoreIcc }).autoOrient()
  if (crop && width && height) {
    const { scaled, cut } = cropAround(autoOrient, { width, height }, focalPoint)
    picture.resize({ ...scaled, fit: 'fill' }).extract(cut)
  } else {
    picture.resize({ width, height, fit: 'inside', withoutEnlargement: true })
  }
  // Without the option sharp leaves the profile out, and print programs then guess. A JPEG gets it when it is put together: its
  // eight bits are in sRGB by now, and would be turned into it once more for a quarter of the time.
  if (format !== 'jpeg' || depth !== 'uchar') picture.withIccProfile('srgb')
  // The first reader waits for it: the slower efforts take twice the time for a twentieth of the weight.
  if (format === 'avif') return picture.avif({ quality, effort: 2 })
  // The same here: a second look at the coding takes a third of the time for a fifteenth of the weight.
  if (format === 'jpeg') return picture.flatten({ background: 'white' }).jpeg({ quality, optimiseCoding: false })
  return picture.toFormat(format, { quality })
}
