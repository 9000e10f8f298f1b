import { languages, type Language } from '#languages/language.ts'
import type { Finding, Place } from '#workflow/finding.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { checkAltText } from './checkAltText.ts'

/** A localised text in one language; one that comes without its languages is in that of the form. */
export function textOf(value: unknown, language: Language, locale?: Language): string {
  if (typeof value === 'string') return language === locale || locale === undefined ? value.trim() : ''
  const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[language] : undefined
  return typeof text === 'string' ? text.trim() : ''
}

const synthetic = new Set(['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'])
const tools = /\b(midjourney|dall[·.\s-]?e|stable diffusion|adobe firefly|chatgpt|gemini|imagen|kandinsky \d)\b/i

export const isSynthetic = (photo: RawItem): boolean => synthetic.has(String(photo.digitalSourceType))

/** What is poor about a photo's texts and its label; `placeOf` says where a field of it is to be mended. */
export function checkPhoto(photo: RawItem, placeOf: (field: string) => Place, locale?: Language): Finding[] {
  const altTexts = languages.flatMap((language): Finding[] => {
    const says = checkAltText(textOf(photo.altText, language, locale), textOf(photo.caption, language, locale), language)
    return says ? [{ check: 'altText', says, values: {}, place: placeOf('altText') }] : []
  })
  const tool = [photo.creator, photo.credit].map((value) => tools.exec(String(value ?? ''))?.[0]).find(Boolean)
  if (!tool || isSynthetic(photo)) return altTexts
  return [...altTexts, { check: 'aiLabel', says: 'aiTool', values: { tool }, place: placeOf('digitalSourceType') }]
}
