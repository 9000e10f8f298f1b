import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicPhoto, PublicSpeaker } from '#publication/publicContent.ts'

export type Speakers = { items: PublicSpeaker[]; portraits: Map<string, PublicPhoto>; page: number; pages: number }

const speakersOnPage = 48
/** More than an office has; all are read, for no database sorts Kazakh letters. */
const most = 5000

/** The public speakers by name, as the language orders its letters. */
export async function loadSpeakers(payload: Payload, language: Language, page: number): Promise<Speakers> {
  const { items } = await findPublic(payload, 'speakers', { limit: most, counted: false })
  const { compare } = new Intl.Collator(language)
  const sorted = items.toSorted((a, b) => compare(textIn(a.name, language), textIn(b.name, language)))
  const shown = sorted.slice((page - 1) * speakersOnPage, page * speakersOnPage)
  const portraits = await findPublicByIds(payload, 'photos', shown.map(({ portrait }) => portrait))
  return { items: shown, portraits, page, pages: Math.ceil(items.length / speakersOnPage) }
}
