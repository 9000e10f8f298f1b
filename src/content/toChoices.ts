import { alphabet } from '#languages/alphabet.ts'
import type { Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { ByLanguage } from '#publication/publicContent.ts'

/** What a filter offers: the value in the address, and its name. */
export type Choice = { id: string; slug: string; name: string }

/** The choices of a filter, by their names' alphabet. */
export function toChoices(items: readonly { id: string; slug: string; name: ByLanguage }[], language: Language): Choice[] {
  const compare = alphabet(language)
  return items.map(({ id, slug, name }) => ({ id, slug, name: textIn(name, language) })).toSorted((a, b) => compare(a.name, b.name))
}
