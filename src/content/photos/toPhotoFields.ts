import { languages, type Language } from '#languages/language.ts'
import type { FoundPressMetadata } from './files/readPressMetadata.ts'
import { digitalSources, type DigitalSource } from './digitalSources.ts'

export type LocalizedPhotoFields = { caption?: string; altText?: string; headline?: string; usageTerms?: string }

const isDigitalSource = (value: string): value is DigitalSource => Object.hasOwn(digitalSources, value)

/**
 * What a file says of itself, as fields of the photo. The language that is being worked in is never left without a
 * caption while the file has one in another.
 */
export function toPhotoFields(found: FoundPressMetadata, working: Language) {
  const { caption, altText, headline, usageTerms, digitalSourceType, creators, dateTaken, orientation: _, ...shared } = found
  const localized: Partial<Record<Language, LocalizedPhotoFields>> = {}
  for (const language of languages) {
    const mine = { caption: caption[language], altText: altText[language] }
    localized[language] = Object.fromEntries(Object.entries(mine).filter(([, text]) => text))
  }
  const any = (texts: Partial<Record<Language, string>>) => languages.map((one) => texts[one]).find(Boolean)
  localized[working] = {
    caption: caption[working] ?? any(caption),
    altText: altText[working] ?? any(altText),
    headline,
    usageTerms,
  } as LocalizedPhotoFields
  const source = digitalSourceType?.split('/').at(-1) ?? ''
  return {
    localized,
    shared: {
      ...shared,
      creator: creators.join(', ') || undefined,
      dateTaken: dateTaken ? new Date(dateTaken).toISOString() : undefined,
      digitalSourceType: isDigitalSource(source) ? source : undefined,
    },
  }
}
