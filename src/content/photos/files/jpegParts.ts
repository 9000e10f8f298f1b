export type JpegParts = {
  /** What says that it is a JPEG, and of which kind: stands before everything else. */
  start: Buffer
  /** The application segments: Exif and XMP, colour profile, IIM. */
  carried: Buffer
  /** The picture itself. */
  picture: Buffer
}

const app = { jfif: 0xe0, first: 0xe1, last: 0xef, adobe: 0xee } as const

/** Takes a JPEG apart, as sharp and exiftool write them: one that begins otherwise is refused. */
export function jpegParts(file: Buffer): JpegParts {
  const [start, carried, picture] = [[file.subarray(0, 2)], [] as Buffer[], [] as Buffer[]]
  let at = 2
  for (;;) {
    const marker = file[at + 1] ?? 0
    if (file[at] !== 0xff || marker < 0xc0) throw new Error('This is not the head of a JPEG')
    // Behind this one come the pixels, without lengths.
    if (marker === 0xda) break
    const end = at + 2 + file.readUInt16BE(at + 2)
    // Adobe's says how the pixels are to be read.
    const isCarried = marker >= app.first && marker <= app.last && marker !== app.adobe
    ;(marker === app.jfif ? start : isCarried ? carried : picture).push(file.subarray(at, end))
    at = end
  }
  return { start: Buffer.concat(start), carried: Buffer.concat(carried), picture: Buffer.concat([...picture, file.subarray(at)]) }
}
