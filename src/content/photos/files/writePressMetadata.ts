import { rm, writeFile } from 'node:fs/promises'
import { ExifToolTask } from 'exiftool-vendored'
import { exifTool } from './exifTool.ts'
import type { MadeFormat } from './photoFormat.ts'
import type { PublishedPressMetadata } from './pressMetadata.ts'
import { digestOf, toIim } from './toIim.ts'
import { toXmp } from './toXmp.ts'

/** IIM has a place only in these. */
const formatsWithIim = new Set<MadeFormat>(['jpeg', 'tiff'])

/** IFD0 of a TIFF is the picture itself, which `-all=` leaves alone, so what may be private there is named. */
const privateTiffTags = [
  'CommonIFD0', 'IFD0:HostComputer', 'IFD0:DocumentName', 'IFD0:PageName', 'IFD0:ImageHistory', 'IFD0:Make',
  'IFD0:Model', 'IFD0:Software', 'IFD0:ModifyDate', 'IFD0:ImageDescription', 'IFD0:Artist', 'IFD0:Copyright',
  'IFD0:UniqueCameraModel', 'IFD0:CameraSerialNumber', 'IFD0:OwnerName', 'IFD0:SerialNumber', 'IFD0:Rating',
  'IFD0:XPTitle', 'IFD0:XPComment', 'IFD0:XPAuthor', 'IFD0:XPKeywords', 'IFD0:XPSubject', 'IFD0:GDALMetadata',
  'IFD0:GeoTiffDirectory', 'IFD0:GeoTiffDoubleParams', 'IFD0:GeoTiffAsciiParams',
]

/** An order to change a file as its arguments say: `write` of the package would take files to copy from for HTML. */
class Rewriting extends ExifToolTask<void> {
  protected override parse(said: string, error?: Error): void {
    if (error) throw error
    if (!/^\s*1 image files updated$/m.test(said)) throw new Error(`exiftool did not write ${this.args.at(-1)}: ${this.warnings.join('; ') || said}`)
  }
}

/**
 * Puts `metadata` into the photo file in place of everything it carried: only the colour profile and the orientation
 * stay, so that GPS, serial numbers, maker notes, hidden previews and edit history never leave the house.
 */
export async function writePressMetadata(
  filePath: string,
  metadata: PublishedPressMetadata,
  { format }: { format: MadeFormat },
): Promise<void> {
  const iim = formatsWithIim.has(format) ? toIim(metadata) : undefined
  const [xmpFile, iimFile] = [`${filePath}.xmp`, `${filePath}.iim`]
  const args = [
    '-charset', 'filename=utf8', '-overwrite_original',
    '-all=', ...(format === 'tiff' ? privateTiffTags.map((tag) => `-${tag}=`) : []),
    '-tagsFromFile', '@', '-ColorSpaceTags', '-IFD0:Orientation',
    // Property by property: of a long packet exiftool makes several segments, of a long block none.
    '-tagsFromFile', xmpFile, '-XMP:all', ...(iim ? [`-IPTC<=${iimFile}`] : []),
    ...(iim && format === 'jpeg' ? [`-Photoshop:IPTCDigest=${digestOf(iim)}`] : []), filePath,
  ] // prettier-ignore
  try {
    await Promise.all([writeFile(xmpFile, toXmp(metadata)), iim && writeFile(iimFile, iim)])
    await exifTool.enqueueTask(() => new Rewriting(args, { ignoreMinorErrors: true }))
  } finally {
    await Promise.all([xmpFile, iimFile].map((file) => rm(file, { force: true })))
  }
}
