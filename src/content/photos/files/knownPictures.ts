import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { z } from 'zod'
import type { FocalPoint } from './cropAround.ts'
import { putInPlace } from './finishedFile.ts'
import { findPicture, type JpegPicture } from './jpegPicture.ts'
import type { Rendition } from './renditions.ts'

/** What a picture depends on: not on what it says of itself. */
export type PictureOf = { version: number; contentHash: string; originalBytes: number; rendition: Rendition; focalPoint: FocalPoint }

const ranges = z.array(z.tuple([z.number(), z.number()]))
const note = z.object({
  /** What is drawn otherwise now has another length. */
  drawnAs: z.string(),
  /** `null` for an original that is odd. */
  picture: z.object({ start: ranges, rest: ranges, kept: z.string() }).nullable(),
  /** The last file that was made of it, which may have gone. None for an original: the picture lies in itself. */
  file: z.string().optional(),
})

/** Another version of these may draw another picture, of another length. */
const drawers = JSON.stringify(sharp.versions)

const drawnAs = ({ version, originalBytes, rendition: { format, width, height, crop, quality }, focalPoint }: PictureOf): string =>
  JSON.stringify([version, format === 'same' ? originalBytes : drawers, format, width, height, crop, quality, focalPoint])

function placeOf(folder: string, { contentHash, rendition: { format, width, height, crop }, focalPoint }: PictureOf): string {
  const key = createHash('sha256').update(JSON.stringify([contentHash, format, width, height, crop, focalPoint])).digest('hex')
  return path.join(/* turbopackIgnore: true */ folder, key.slice(0, 2), `${key}.json`)
}

/** What is known of a picture since it was last made, whether that file is still there or not. */
export async function knownPicture(folder: string, of: PictureOf): Promise<{ picture: JpegPicture | undefined; file?: string | undefined } | undefined> {
  const known = await readFile(placeOf(folder, of), 'utf8').then((text) => note.parse(JSON.parse(text))).catch(() => undefined)
  return known?.drawnAs === drawnAs(of) ? { picture: known.picture ?? undefined, file: known.file } : undefined
}

export async function keepPicture(folder: string, of: PictureOf, picture: JpegPicture | undefined, file?: string): Promise<void> {
  const text = JSON.stringify({ drawnAs: drawnAs(of), picture: picture ?? null, file } satisfies z.infer<typeof note>)
  await putInPlace(placeOf(folder, of), (temporary) => writeFile(temporary, text))
}

/** The picture of a JPEG that came in, looked for once. */
export async function pictureOfOriginal(folder: string, of: PictureOf, file: string): Promise<JpegPicture | undefined> {
  const known = await knownPicture(folder, of)
  if (known) return known.picture
  const picture = await findPicture(file)
  await keepPicture(folder, of, picture)
  return picture
}
