import type { Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'

/** The name of a photo: its title, else how its caption begins. */
export const photoTitle = ({ headline, caption }: Pick<PublicPhoto, 'headline' | 'caption'>, language: Language): string => {
  const title = textIn(headline, language) || textIn(caption, language)
  return title.length > 90 ? `${title.slice(0, 88).trimEnd()}…` : title
}
