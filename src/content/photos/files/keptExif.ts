import { applicationSegment } from './jpegSegments.ts'

/** All that stays of what a camera wrote: how to hold the picture, and in which colours it is where no profile says so. */
export type KeptExif = { orientation?: number | undefined; colourSpace?: number | undefined; interoperability?: string | undefined }

const tags = { orientation: 0x0112, exif: 0x8769, colourSpace: 0xa001, interoperability: 0xa005, index: 0x0001 } as const
const header = 'Exif\0\0'
const colourSpaces = new Set([1, 2, 0xffff])

export const isExif = (content: Buffer): boolean => content.toString('latin1', 0, header.length) === header

/** Reads it out of a segment that comes from outside: what is not as it should be is not there. */
export function readKeptExif(content: Buffer): KeptExif {
  const tiff = content.subarray(header.length)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number): number => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  /** Where a directory keeps the value of a tag, or the place of it. */
  const find = (directory: number, tag: number): number | undefined => {
    for (let entry = 0; directory > 0 && entry < short(directory); entry += 1) {
      const at = directory + 2 + 12 * entry
      if (at + 12 > tiff.length) return undefined
      if (short(at) === tag) return at + 8
    }
    return undefined
  }
  const [first, inner] = [long(4), long(find(long(4), tags.exif) ?? tiff.length)]
  const [orientation, colourSpace, index] = [
    short(find(first, tags.orientation) ?? tiff.length),
    short(find(inner, tags.colourSpace) ?? tiff.length),
    find(long(find(inner, tags.interoperability) ?? tiff.length), tags.index),
  ]
  const interoperability = index === undefined ? '' : tiff.toString('latin1', index, index + 3)
  return {
    ...(orientation >= 1 && orientation <= 8 && { orientation }),
    ...(colourSpaces.has(colourSpace) && { colourSpace }),
    ...(/^(?:R98|R03|THM)$/.test(interoperability) && { interoperability }),
  }
}

type Entry = [tag: number, type: 'ascii' | 'short' | 'long' | 'undefined', count: number, value: Buffer]

const typeNumbers = { ascii: 2, short: 3, long: 4, undefined: 7 } as const
const short = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff, 0, 0])
const long = (value: number): Buffer => Buffer.from([0, 0, value >> 8, value & 0xff])

const directory = (entries: readonly Entry[]): Buffer =>
  Buffer.concat([
    short(entries.length).subarray(0, 2),
    ...entries.flatMap(([tag, type, count, value]) => [short(tag).subarray(0, 2), short(typeNumbers[type]).subarray(0, 2), long(count), value]),
    Buffer.alloc(4),
  ])

const sizeOf = (entries: number): number => 2 + 12 * entries + 4

/** The same as a segment with nothing else in it, as the standard wants it; empty where there is nothing to keep. */
export function writeKeptExif({ orientation, colourSpace, interoperability }: KeptExif): Buffer {
  const hasColours = colourSpace !== undefined || interoperability !== undefined
  if (orientation === undefined && !hasColours) return Buffer.alloc(0)
  const first: Entry[] = [[0x0213, 'short', 1, short(1)]]
  if (orientation !== undefined) first.unshift([tags.orientation, 'short', 1, short(orientation)])
  const inner: Entry[] = [
    [0x9000, 'undefined', 4, Buffer.from('0232')],
    [0x9101, 'undefined', 4, Buffer.from([1, 2, 3, 0])],
    [tags.colourSpace, 'short', 1, short(colourSpace ?? 0xffff)],
  ]
  const innerAt = 8 + sizeOf(first.length + 1)
  if (hasColours) first.push([tags.exif, 'long', 1, long(innerAt)])
  if (interoperability) inner.push([tags.interoperability, 'long', 1, long(innerAt + sizeOf(inner.length + 1))])
  const directories = [
    directory(first),
    ...(hasColours ? [directory(inner)] : []),
    ...(interoperability ? [directory([[tags.index, 'ascii', 4, Buffer.from(`${interoperability}\0`)], [0x0002, 'undefined', 4, Buffer.from('0100')]])] : []),
  ]
  return applicationSegment(1, Buffer.concat([Buffer.from(`${header}MM\0*\0\0\0\b`, 'latin1'), ...directories]))
}
