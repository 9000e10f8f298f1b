import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { type FocalPoint, middle } from './cropAround.ts'
import { finishedFile } from './finishedFile.ts'
import { type JpegPicture, lengthWith, putTogether } from './jpegPicture.ts'
import { toJpegSegments } from './jpegSegments.ts'
import { keepPicture, knownPicture, pictureOfOriginal } from './knownPictures.ts'
import { makeRendition } from './makeRendition.ts'
import { contentTypes, fileExtensions, type KeptFormat, type MadeFormat, photoFormatOf } from './photoFormat.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import { type Rendition, type RenditionName, renditions } from './renditions.ts'

/** Raise it when the same table would make other files, for example after a change of `writePressMetadata`. */
const makingVersion = 4

export type RenditionRequest = {
  /** Where the finished files are kept; it may be emptied at any time. */
  cacheFolder: string
  /** Where it stays known what pictures weigh, when the cache has let them go. */
  knownFolder: string
  originalPath: string
  contentHash: string
  rendition: RenditionName
  focalPoint?: FocalPoint
  metadata: PublishedPressMetadata
  /** The least recently used files go when the folder grows over this. */
  maxCacheBytes?: number
}

export type FinishedRendition = {
  path: string
  contentType: string
  /** Without the dot. */
  extension: string
  byteSize: number
  /** With its quotes, as the header wants it. */
  etag: string
  width: number
  height: number
}

type Place = { file: string; format: MadeFormat; etag: string; make: (temporary: string) => Promise<void>; predict: () => Promise<number | undefined> }

/** Where the file of a rendition is or will be: its name says all that goes into it. */
async function placeOf(request: RenditionRequest): Promise<Place> {
  const { originalPath, contentHash, cacheFolder, knownFolder } = request
  const rendition: Rendition = renditions[request.rendition]
  const focalPoint = rendition.crop ? (request.focalPoint ?? middle) : middle
  const metadata = rendition.metadata === 'rights' ? onlyRights(request.metadata) : request.metadata
  const { originalFormat, originalBytes } = await lookAt(originalPath)
  const format = rendition.format === 'same' ? originalFormat : rendition.format

  const key = createHash('sha256').update(JSON.stringify([makingVersion, contentHash, rendition, focalPoint, sorted(metadata)])).digest('hex')
  const file = path.join(/* turbopackIgnore: true */ cacheFolder, key.slice(0, 2), `${key}.${fileExtensions[format]}`)
  const of = { version: makingVersion, contentHash, originalBytes, rendition, focalPoint }

  /** The picture of a JPEG, the file that it is in, and what it is to say, where all that is known. */
  const find = async (): Promise<{ picture: JpegPicture; file: string; segments: Buffer } | undefined> => {
    const segments = format === 'jpeg' ? toJpegSegments(metadata) : undefined
    if (!segments) return undefined
    if (rendition.format === 'same') {
      const picture = await pictureOfOriginal(knownFolder, of, originalPath)
      return picture && { picture, file: originalPath, segments }
    }
    const known = await knownPicture(knownFolder, of)
    return known?.picture && { picture: known.picture, file: path.join(/* turbopackIgnore: true */ cacheFolder, known.file ?? ''), segments }
  }

  return {
    file,
    format,
    etag: `"${key.slice(0, 32)}"`,
    make: async (temporary) => {
      const found = await find()
      const together = found && (await putTogether(found.picture, found.file, found.segments, temporary).catch(unlessGone))
      const picture = together ?? (await makeRendition({ originalPath, originalFormat, rendition, focalPoint, metadata }, temporary))
      if (picture && rendition.format === 'jpeg') await keepPicture(knownFolder, of, picture, path.relative(cacheFolder, file))
    },
    predict: async () => {
      const found = await find()
      return found && lengthWith(found.picture, found.segments)
    },
  }
}

/** The file that a picture was last in may have been let go of. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}

/**
 * The finished file of one rendition: from the cache, or made now. Any number of askers at once cause one making; a
 * making that failed is tried again by the next asker.
 */
export async function getRendition(request: RenditionRequest): Promise<FinishedRendition> {
  const { file, format, etag, make } = await placeOf(request)
  await finishedFile(file, make, { folder: request.cacheFolder, maxBytes: request.maxCacheBytes })
  const [{ size }, { autoOrient }] = await Promise.all([stat(/* turbopackIgnore: true */ file), sharp(file).metadata()])
  return { path: file, contentType: contentTypes[format], extension: fileExtensions[format], byteSize: size, etag, ...autoOrient }
}

/** How many bytes a rendition has or will have, as far as that can be known without drawing anything. */
export async function peekRendition(request: RenditionRequest): Promise<number | undefined> {
  const { file, predict } = await placeOf(request)
  return (await stat(/* turbopackIgnore: true */ file).catch(() => undefined))?.size ?? predict()
}

async function lookAt(file: string): Promise<{ originalFormat: KeptFormat; originalBytes: number }> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    const format = photoFormatOf(buffer.subarray(0, bytesRead))
    if (!format || format === 'heic') throw new Error(`${file} is not a photo in a format that is kept`)
    return { originalFormat: format, originalBytes: (await handle.stat()).size }
  } finally {
    await handle.close()
  }
}

function onlyRights(metadata: PublishedPressMetadata): PublishedPressMetadata {
  const { creators, credit, copyright, webStatement, digitalSourceType, licensorName, licensorUrl } = metadata
  const rights = { creators, credit, copyright, webStatement, digitalSourceType, licensorName, licensorUrl }
  return { ...rights, caption: {}, altText: {}, keywords: [], people: [] }
}

/** The same metadata gives the same key in whatever order its fields were put together. */
function sorted(value: object): unknown {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]): unknown => [name, isPlain(part) ? sorted(part) : part])
    .toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
