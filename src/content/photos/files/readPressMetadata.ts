import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { isLanguage } from '#languages/language.ts'
import { cleanMetadataText } from './cleanMetadataText.ts'
import { decodeMetadataBytes } from './decodeMetadataBytes.ts'
import { exifTool } from './exifTool.ts'
import { guessMetadataLanguage } from './guessMetadataLanguage.ts'
import type { ByLanguage, PressMetadata } from './pressMetadata.ts'
import { readDateTaken } from './readDateTaken.ts'
import { withTemporaryFolder } from './withTemporaryFolder.ts'

const readArgs = [
  '-fast', '-G1', '-struct', '-b',
  // Undeclared IIM bytes come as they are, for decodeMetadataBytes to judge.
  '-charset', 'iptc=UTF8',
  '-XMP-dc:all', '-XMP-photoshop:all', '-XMP-iptcCore:all', '-XMP-iptcExt:all', '-XMP-xmpRights:all', '-IPTC:all',
  '-IFD0:ImageDescription', '-IFD0:Artist', '-IFD0:Copyright', '-IFD0:Orientation#',
  '-ExifIFD:DateTimeOriginal', '-ExifIFD:OffsetTimeOriginal',
]

/** exiftool's JSON turns texts that look like numbers or truth values into those. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform((value) => decodeMetadataBytes(String(value)))
const list = z.union([z.array(text), text.transform((one) => [one])])
const place = z.looseObject({ City: text, CountryName: text, Sublocation: text }).partial()
const tagsSchema = z.record(z.string(), z.unknown())

type Tags = z.infer<typeof tagsSchema>
export type FoundPressMetadata = PressMetadata & {
  /** EXIF orientation, 1 to 8; 1 is upright. */
  orientation: number
}

/** What the file of a photo (a path or its bytes) says in XMP, IIM and EXIF, cleaned, for prefilling its form. */
export async function readPressMetadata(photo: string | Buffer): Promise<FoundPressMetadata> {
  if (typeof photo === 'string') return interpret(tagsSchema.parse(await exifTool.readRaw(photo, { readArgs })))
  return withTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'photo')
    await writeFile(file, photo)
    return readPressMetadata(file)
  })
}

function interpret(tags: Tags): FoundPressMetadata {
  const first = (maxLength: number, ...names: string[]): string | undefined => {
    for (const name of names) {
      const found = text.safeParse(tags[name])
      const clean = found.success ? cleanMetadataText(found.data, maxLength) : ''
      if (clean) return clean
    }
    return undefined
  }
  const all = (...names: string[]): string[] => {
    for (const name of names) {
      const found = list.safeParse(tags[name])
      const clean = found.success ? found.data.map((item) => cleanMetadataText(item, 200)).filter(Boolean) : []
      if (clean.length > 0) return [...new Set(clean)].slice(0, 100)
    }
    return []
  }
  const shown = firstPlace(tags)
  const artists = first(500, 'IFD0:Artist')?.split(';').map((name) => name.trim()).filter(Boolean) ?? []
  const creators = all('XMP-dc:Creator', 'IPTC:By-line')

  return {
    headline: first(300, 'XMP-photoshop:Headline', 'IPTC:Headline'),
    caption: byLanguage(tags, 'XMP-dc:Description', first(5000, 'IPTC:Caption-Abstract', 'IFD0:ImageDescription')),
    altText: byLanguage(tags, 'XMP-iptcCore:AltTextAccessibility'),
    creators: creators.length > 0 ? creators : artists,
    creatorJobTitle: first(200, 'XMP-photoshop:AuthorsPosition', 'IPTC:By-lineTitle'),
    credit: first(300, 'XMP-photoshop:Credit', 'IPTC:Credit'),
    copyright: first(500, 'XMP-dc:Rights', 'IPTC:CopyrightNotice', 'IFD0:Copyright'),
    usageTerms: first(2000, 'XMP-xmpRights:UsageTerms'),
    dateTaken: readDateTaken([
      `${first(40, 'ExifIFD:DateTimeOriginal') ?? ''}${first(10, 'ExifIFD:OffsetTimeOriginal') ?? ''}`,
      `${first(20, 'IPTC:DateCreated') ?? ''} ${first(20, 'IPTC:TimeCreated') ?? ''}`,
      first(40, 'XMP-photoshop:DateCreated'),
    ]),
    city: first(200, 'XMP-photoshop:City', 'IPTC:City') ?? shown.City,
    country: first(200, 'XMP-photoshop:Country', 'IPTC:Country-PrimaryLocationName') ?? shown.CountryName,
    sublocation: first(300, 'XMP-iptcCore:Location', 'IPTC:Sub-location') ?? shown.Sublocation,
    keywords: all('XMP-dc:Subject', 'IPTC:Keywords'),
    people: all('XMP-iptcExt:PersonInImage'),
    event: first(300, 'XMP-iptcExt:Event'),
    instructions: first(2000, 'XMP-photoshop:Instructions', 'IPTC:SpecialInstructions'),
    digitalSourceType: first(200, 'XMP-iptcExt:DigitalSourceType'),
    orientation: z.int().min(1).max(8).catch(1).parse(tags['IFD0:Orientation']),
  }
}

function firstPlace(tags: Tags): z.infer<typeof place> {
  for (const name of ['XMP-iptcExt:LocationShown', 'XMP-iptcExt:LocationCreated']) {
    const found = z.array(place).safeParse(tags[name])
    const [one] = found.success ? found.data : []
    if (one) {
      const clean = (value?: string) => (value ? cleanMetadataText(value, 200) : undefined)
      return { City: clean(one.City), CountryName: clean(one.CountryName), Sublocation: clean(one.Sublocation) }
    }
  }
  return {}
}

/** The alternatives that name our languages; a text without a language fills the place of the one it is written in. */
function byLanguage(tags: Tags, name: string, instead?: string): ByLanguage {
  const found: ByLanguage = {}
  const put = (language: string | undefined, value: string) => {
    if (isLanguage(language) && value) found[language] ??= value
  }
  for (const [key, value] of Object.entries(tags)) {
    const parsed = text.safeParse(value)
    if (parsed.success && key.startsWith(`${name}-`)) {
      put(key.slice(name.length + 1).split('-')[0]?.toLowerCase(), cleanMetadataText(parsed.data, 5000))
    }
  }
  const unnamed = text.safeParse(tags[name])
  const plain = (unnamed.success && cleanMetadataText(unnamed.data, 5000)) || instead
  if (plain && !Object.values(found).includes(plain)) put(guessMetadataLanguage(plain), plain)
  return found
}
