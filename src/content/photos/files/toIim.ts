import { createHash } from 'node:crypto'
import { inOfficeTime } from './inOfficeTime.ts'
import { inFirstLanguage, instructionsIn, type PublishedPressMetadata } from './pressMetadata.ts'

const utf8 = '\u001B%G'
const version = Buffer.from([0, 4])
/** What is longer gives its length in four bytes instead of two. */
const longest = 0x7fff

function dataset(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0, 0, 0, 0, 0])
  if (value.length <= longest) return Buffer.concat([head.subarray(0, 3), sixteen(value.length), value])
  head.writeUInt16BE(0x8004, 3)
  head.writeUInt32BE(value.length, 5)
  return Buffer.concat([head, value])
}

const sixteen = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff])

/** The day as 20260216, the time as 102030+0500. */
function momentOf(date: string | undefined): { day?: string | undefined; time?: string | undefined } {
  const [, day, time, offset] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?([+-]\d\d:\d\d))?/.exec(inOfficeTime(date) ?? '') ?? []
  return { day: day?.replaceAll('-', ''), time: time && offset && `${time}${offset}`.replaceAll(':', '') }
}

/**
 * What a photo says of itself as IIM, for programs older than XMP, in the first language. Longer than IIM's old limits where the
 * text is: a name cut in half helps nobody, and readers take the whole.
 */
export function toIim(metadata: PublishedPressMetadata): Buffer {
  const { day, time } = momentOf(metadata.dateTaken)
  const said: [number, string | undefined | string[]][] = [
    [25, metadata.keywords],
    [40, instructionsIn(metadata)],
    [55, day],
    [60, time],
    [80, metadata.creators],
    [85, metadata.creatorJobTitle],
    [90, metadata.city],
    [92, metadata.sublocation],
    [101, metadata.country],
    [105, metadata.headline],
    [110, metadata.credit],
    [116, metadata.copyright],
    [120, inFirstLanguage(metadata.caption)],
  ]
  return Buffer.concat([
    dataset(1, 0, version),
    dataset(1, 90, Buffer.from(utf8)),
    dataset(2, 0, version),
    ...said.flatMap(([number, value]) => [value ?? []].flat().filter(Boolean).map((text) => dataset(2, number, Buffer.from(text)))),
  ])
}

/** By which a program sees that IIM and XMP were written together. */
export const digestOf = (iim: Buffer): string => createHash('md5').update(iim).digest('hex')
