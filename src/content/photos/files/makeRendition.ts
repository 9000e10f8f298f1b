import { copyFile } from 'node:fs/promises'
import sharp from 'sharp'
import { maxPhotoPixels } from './checkPhotoFile.ts'
import { cropAround, type FocalPoint } from './cropAround.ts'
import type { KeptFormat, MadeFormat } from './photoFormat.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import type { Rendition } from './renditions.ts'
import { writePressMetadata } from './writePressMetadata.ts'

export type RenditionOrder = {
  originalPath: string
  originalFormat: KeptFormat
  rendition: Rendition
  focalPoint: FocalPoint
  metadata: PublishedPressMetadata
}

/** Makes one rendition of a kept photo into the file `target`, with its press metadata inside. */
export async function makeRendition(order: RenditionOrder, target: string): Promise<void> {
  const { originalPath, originalFormat, rendition, metadata } = order
  if (rendition.format === 'same') await copyFile(originalPath, target)
  else await draw(order, rendition.format, target)
  await writePressMetadata(target, metadata, {
    format: rendition.format === 'same' ? originalFormat : rendition.format,
  })
}

async function draw({ originalPath, rendition, focalPoint }: RenditionOrder, format: MadeFormat, target: string) {
  const { width, height, crop, quality } = rendition
  const picture = sharp(originalPath, { limitInputPixels: maxPhotoPixels, failOn: 'error' }).autoOrient()
  if (crop && width && height) {
    const { autoOrient } = await picture.metadata()
    const { scaled, cut } = cropAround(autoOrient, { width, height }, focalPoint)
    picture.resize({ ...scaled, fit: 'fill' }).extract(cut)
  } else {
    picture.resize({ width, height, fit: 'inside', withoutEnlargement: true })
  }
  // The first reader waits for it: the slower efforts take twice the time for a twentieth of the weight.
  if (format === 'avif') picture.avif({ quality, effort: 2 })
  // The same here: a second look at the coding takes a third of the time for a fifteenth of the weight.
  else if (format === 'jpeg') picture.flatten({ background: 'white' }).jpeg({ quality, optimiseCoding: false })
  else picture.toFormat(format, { quality })
  // Without the option sharp leaves the profile out, and print programs then guess.
  await picture.withIccProfile('srgb').toFile(target)
}
