import type { WriteTags } from 'exiftool-vendored'
import { languages } from '#languages/language.ts'
import { exifTool } from './exifTool.ts'
import { inOfficeTime } from './inOfficeTime.ts'
import type { MadeFormat } from './photoFormat.ts'
import type { ByLanguage, PublishedPressMetadata } from './pressMetadata.ts'

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

/**
 * Puts `metadata` into the photo file in place of everything it carried: only the colour profile and the orientation
 * stay, so that GPS, serial numbers, maker notes, hidden previews and edit history never leave the house.
 */
export async function writePressMetadata(
  filePath: string,
  metadata: PublishedPressMetadata,
  { format }: { format: MadeFormat },
): Promise<void> {
  const tags: Record<string, unknown> = { all: null }
  if (format === 'tiff') for (const name of privateTiffTags) tags[name] = null
  Object.assign(tags, xmpTags(metadata))
  if (formatsWithIim.has(format)) Object.assign(tags, iimTags(metadata))
  if (format === 'jpeg') tags['Photoshop:IPTCDigest'] = 'new'
  const given = Object.entries(tags).filter(([, value]) => value !== undefined && value !== '')

  const { updated, warnings } = await exifTool.write(filePath, Object.fromEntries(given) as WriteTags, {
    useMWG: false,
    writeArgs: ['-overwrite_original', '-tagsFromFile', '@', '-ColorSpaceTags', '-IFD0:Orientation'],
  })
  if (updated !== 1) throw new Error(`exiftool did not write ${filePath}: ${warnings?.join('; ') ?? 'no reason given'}`)
}

function xmpTags(metadata: PublishedPressMetadata): Record<string, unknown> {
  const { licensorName, licensorUrl } = metadata
  return {
    'XMP-photoshop:Headline': metadata.headline,
    ...alternatives('XMP-dc:Title', metadata.titles ?? {}),
    ...alternatives('XMP-dc:Description', metadata.caption),
    ...alternatives('XMP-iptcCore:AltTextAccessibility', metadata.altText),
    'XMP-dc:Creator': orNone(metadata.creators),
    'XMP-photoshop:AuthorsPosition': metadata.creatorJobTitle,
    'XMP-photoshop:Credit': metadata.credit,
    'XMP-dc:Rights': metadata.copyright,
    'XMP-xmpRights:Marked': metadata.copyright ? true : undefined,
    ...alternatives('XMP-xmpRights:UsageTerms', metadata.terms ?? {}, metadata.usageTerms),
    'XMP-xmpRights:WebStatement': metadata.webStatement,
    'XMP-plus:Licensor':
      licensorName || licensorUrl
        ? [{ ...(licensorName && { LicensorName: licensorName }), ...(licensorUrl && { LicensorURL: licensorUrl }) }]
        : undefined,
    'XMP-photoshop:DateCreated': inOfficeTime(metadata.dateTaken),
    'XMP-photoshop:City': metadata.city,
    'XMP-photoshop:Country': metadata.country,
    'XMP-iptcCore:Location': metadata.sublocation,
    'XMP-iptcExt:PersonInImage': orNone(metadata.people),
    'XMP-iptcExt:Event': metadata.event,
    'XMP-dc:Subject': orNone(metadata.keywords),
    'XMP-photoshop:Instructions': instructions(metadata),
    'XMP-iptcExt:DigitalSourceType': metadata.digitalSourceType,
  }
}

/** Longer than IIM's old limits where the text is: a name cut in half helps nobody, and readers take the whole. */
function iimTags(metadata: PublishedPressMetadata): Record<string, unknown> {
  const [date, time] = inOfficeTime(metadata.dateTaken)?.split('T') ?? []
  return {
    'IPTC:CodedCharacterSet': 'UTF8',
    'IPTC:Headline': metadata.headline,
    'IPTC:Caption-Abstract': inFirstLanguage(metadata.caption),
    'IPTC:By-line': orNone(metadata.creators),
    'IPTC:By-lineTitle': metadata.creatorJobTitle,
    'IPTC:Credit': metadata.credit,
    'IPTC:CopyrightNotice': metadata.copyright,
    'IPTC:DateCreated': date,
    'IPTC:TimeCreated': time,
    'IPTC:City': metadata.city,
    'IPTC:Country-PrimaryLocationName': metadata.country,
    'IPTC:Sub-location': metadata.sublocation,
    'IPTC:Keywords': orNone(metadata.keywords),
    'IPTC:SpecialInstructions': instructions(metadata),
  }
}

function instructions({ instructions: given, imprint }: PublishedPressMetadata): string {
  return [given, imprint].filter(Boolean).join('\n')
}

const inFirstLanguage = (texts: ByLanguage) => languages.map((language) => texts[language]).find(Boolean)
const orNone = (items: string[]) => (items.length > 0 ? items : undefined)

function alternatives(name: string, texts: ByLanguage, otherwise?: string): Record<string, string | undefined> {
  const named = languages.map((language) => [`${name}-${language}`, texts[language]] as const)
  return { [name]: inFirstLanguage(texts) ?? otherwise, ...Object.fromEntries(named) }
}
