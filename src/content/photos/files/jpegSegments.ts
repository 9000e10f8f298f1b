import type { PublishedPressMetadata } from './pressMetadata.ts'
import { digestOf, toIim } from './toIim.ts'
import { toXmp } from './toXmp.ts'

/** A segment says its own length in two bytes, which count in it. */
const mostInSegment = 0xffff - 2

export const applicationSegment = (number: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, 0xe0 + number, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** One of the resources that Photoshop puts into a file: IIM is known by its number. */
function resource(number: number, data: Buffer): Buffer {
  const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0')
  head.writeUInt16BE(number, 4)
  head.writeUInt32BE(data.length, 8)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** What a JPEG says of itself, as it stands before its picture. Undefined for the rare texts that need more than one segment. */
export function toJpegSegments(metadata: PublishedPressMetadata): Buffer | undefined {
  const iim = toIim(metadata)
  const xmp = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), toXmp(metadata)])
  const photoshop = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource(0x0404, iim), resource(0x0425, Buffer.from(digestOf(iim), 'hex'))])
  if (xmp.length > mostInSegment || photoshop.length > mostInSegment) return undefined
  return Buffer.concat([applicationSegment(1, xmp), applicationSegment(13, photoshop)])
}
