import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { applicationSegment } from './jpegSegments.ts'
import { isExif, readKeptExif, writeKeptExif } from './keptExif.ts'

export type Range = [start: number, end: number]

/** The picture of a JPEG without what it says of itself: `start`, then whatever it is to say, then `rest`. */
export type JpegPicture = {
  /** Parts of the file that it lies in. */
  start: Range[]
  rest: Range[]
  /** How to hold it and read its colours: segments written anew, in base64. */
  kept: string
}

const chunkSize = 256 * 1024
/** A photo has some dozens; a file made of nothing else would keep whoever walks through it. */
const mostSegments = 2000
const marker = { end: 0xd9, scan: 0xda, comment: 0xfe, firstApplication: 0xe0, exif: 0xe1, profile: 0xe2, adobe: 0xee, lastApplication: 0xef } as const
/** Tables, the frame, and its height where that stands behind it. A second frame, as in hierarchical files, is none of these. */
const isTable = (code: number): boolean => code === 0xc4 || code === 0xcc || (code >= 0xdb && code <= 0xdd)
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc

const startsWith = (content: Buffer, text: string): boolean => content.toString('latin1', 0, text.length) === text

/**
 * Finds the picture in a JPEG from outside, by its segments up to the end of its last scan: whatever else is there, before, between or
 * behind, is not in it, except the colour profile. Undefined for a file that is odd in any way.
 */
export async function findPicture(file: string): Promise<JpegPicture | undefined> {
  const handle = await open(file)
  try {
    return await walk(handle)
  } finally {
    await handle.close()
  }
}

async function walk(handle: FileHandle): Promise<JpegPicture | undefined> {
  const rest: Range[] = []
  const keep = (start: number, end: number): void => {
    const last = rest.at(-1)
    if (last?.[1] === start) last[1] = end
    else rest.push([start, end])
  }
  let [at, frames, scans] = [2, 0, 0]
  const kept: Record<'exif' | 'adobe', Buffer> = { exif: Buffer.alloc(0), adobe: Buffer.alloc(0) }
  for (let segment = 0; segment < mostSegments; segment += 1) {
    const head = await read(handle, at, 4)
    const [first, code = 0] = head
    if (first !== 0xff) return undefined
    if (code === 0xff) {
      at += 1
      continue
    }
    if (code === marker.end) {
      keep(at, at + 2)
      return frames === 1 && scans > 0 ? { start: [[0, 2]], rest, kept: Buffer.concat([kept.exif, kept.adobe]).toString('base64') } : undefined
    }
    const length = head.length < 4 ? 0 : head.readUInt16BE(2)
    if (length < 2) return undefined
    const end = at + 2 + length
    if (code >= marker.firstApplication && code <= marker.lastApplication) {
      const content = await read(handle, at + 4, end - at - 4)
      if (code === marker.exif && isExif(content) && kept.exif.length === 0) kept.exif = writeKeptExif(readKeptExif(content))
      // Photoshop hangs more on it than what says how the colours are to be read.
      if (code === marker.adobe && startsWith(content, 'Adobe')) kept.adobe = applicationSegment(14, content.subarray(0, 12))
      if (code === marker.profile && startsWith(content, 'ICC_PROFILE\0')) keep(at, end)
    } else if (code === marker.scan || isTable(code) || isFrame(code)) {
      keep(at, end)
      if (isFrame(code)) frames += 1
    } else if (code !== marker.comment) return undefined
    at = end
    if (code !== marker.scan) continue
    scans += 1
    const next = await endOfScan(handle, at)
    if (next === undefined) return undefined
    keep(at, next)
    at = next
  }
  return undefined
}

async function read(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

/** Where the next marker stands: pixels have none in them but those that number their rows. */
async function endOfScan(handle: FileHandle, start: number): Promise<number | undefined> {
  const chunk = Buffer.allocUnsafe(chunkSize)
  for (let at = start; ; ) {
    const { bytesRead } = await handle.read(chunk, 0, chunkSize, at)
    if (bytesRead < 2) return undefined
    const bytes = chunk.subarray(0, bytesRead)
    let found = bytes.indexOf(0xff)
    for (; found >= 0 && found + 1 < bytesRead; found = bytes.indexOf(0xff, found + 1)) {
      const code = bytes[found + 1] ?? 0
      // 0xff before another one only fills up.
      if (code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at + found
    }
    at += found < 0 ? bytesRead : found
  }
}

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0)

/** How long the JPEG will be that says `segments` of itself. */
export const lengthWith = ({ start, kept, rest }: JpegPicture, segments: Buffer): number =>
  lengthOf(start) + Buffer.byteLength(kept, 'base64') + segments.length + lengthOf(rest)

/** Writes that JPEG into the file `target`, the picture out of `file`, and tells where it lies there. */
export async function putTogether({ start, kept, rest }: JpegPicture, file: string, segments: Buffer, target: string): Promise<JpegPicture> {
  const said = Buffer.concat([Buffer.from(kept, 'base64'), segments])
  async function* parts(): AsyncGenerator<Buffer> {
    for (const range of start) yield* readRange(file, range)
    yield said
    for (const range of rest) yield* readRange(file, range)
  }
  await pipeline(parts, createWriteStream(target))
  const before = lengthOf(start)
  return { start: [[0, before]], rest: [[before + said.length, before + said.length + lengthOf(rest)]], kept }
}

const readRange = (file: string, [start, end]: Range) => createReadStream(file, { start, end: end - 1, highWaterMark: chunkSize }) as AsyncIterable<Buffer>
