/** The formats that a photo may arrive in; HEIC is made into JPEG at once and never kept. */
export const photoFormats = ['jpeg', 'png', 'webp', 'tiff', 'heic'] as const

export type PhotoFormat = (typeof photoFormats)[number]
export type KeptFormat = Exclude<PhotoFormat, 'heic'>
/** AVIF is only given out. */
export type MadeFormat = KeptFormat | 'avif'

export const contentTypes: Record<MadeFormat, string> = {
  avif: 'image/avif',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
}

export const fileExtensions: Record<MadeFormat, string> = { avif: 'avif', jpeg: 'jpg', png: 'png', webp: 'webp', tiff: 'tif' }

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis'])

/** The format by the first bytes of a file; its name and declared type say nothing. */
export function photoFormatOf(head: Buffer): PhotoFormat | undefined {
  const text = (start: number, end: number) => head.toString('latin1', start, end)
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (['II*\0', 'MM\0*'].includes(text(0, 4))) return 'tiff'
  return isHeic(head) ? 'heic' : undefined
}

/** The `ftyp` box lists brands of four letters; AVIF pictures share the generic ones with HEIC. */
function isHeic(head: Buffer): boolean {
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return false
  const end = Math.min(head.readUInt32BE(0), head.length, 256)
  const brands = head.toString('latin1', 8, end).match(/.{4}/gs) ?? []
  return brands.some((brand) => heicBrands.has(brand))
}
