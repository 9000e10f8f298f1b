import type { Language } from '#languages/language.ts'

const bounds = { min: 10, max: 300 }

const fileName = /^\S+\.(jpe?g|png|webp|tiff?|heic|heif|gif)$|^(img|dsc|dscf|pxl|photo|image)[-_ ]?\d+$/i

/** Words that a screen reader has said already. */
const announces: Record<Language, RegExp> = {
  kk: /^(бұл )?(фото|фотосурет|сурет|кескін)(да|де|та|те|(?=[:,]| [–—-])|$)(?!\p{L})/iu,
  ru: /^(на )?(этом )?(фото|снимке?|фотографи[ияй]|картинк[ае]|изображени[ея])(?![\p{L}-])/iu,
  en: /^(an? |the )?(image|photo|photograph|picture)( of| shows|:)/i,
}

const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** What is poor about an alternative text, as the key of a sentence. */
export function checkAltText(altText: string, caption: string, language: Language): string | undefined {
  const text = altText.trim()
  if (text === '') return undefined
  if (fileName.test(text)) return 'altTextFileName'
  if (caption !== '' && words(text) === words(caption)) return 'altTextIsCaption'
  if (announces[language].test(text)) return 'altTextAnnounces'
  if (text.length < bounds.min) return 'altTextShort'
  return text.length > bounds.max ? 'altTextLong' : undefined
}
