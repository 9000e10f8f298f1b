import type { Payload } from 'payload'
import { alphabet } from '#languages/alphabet.ts'
import type { Language } from '#languages/language.ts'
import { findPublic, findPublicByIds } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicSpeaker } from '#publication/publicContent.ts'
import { type PicturePhoto, pictureFields } from '../../photos/site/pictureFields.ts'

type ListedSpeaker = Pick<PublicSpeaker, 'id' | 'name' | 'slug' | 'positions' | 'portrait'>

export type Speakers = { items: ListedSpeaker[]; portraits: Map<string, PicturePhoto>; page: number; pages: number }

const speakersOnPage = 48
/** More than an office has; all are read, for no database sorts Kazakh letters. */
const most = 5000

/** The public speakers by name, as the language orders its letters. */
export async function loadSpeakers(payload: Payload, language: Language, page: number): Promise<Speakers> {
  const { items } = await findPublic(payload, 'speakers', { only: ['name', 'slug', 'positions', 'portrait'], limit: most, counted: false })
  const compare = alphabet(language)
  const sorted = items.toSorted((a, b) => compare(textIn(a.name, language), textIn(b.name, language)))
  const shown = sorted.slice((page - 1) * speakersOnPage, page * speakersOnPage)
  const portraits = await findPublicByIds(payload, 'photos', shown.map(({ portrait }) => portrait), pictureFields)
  return { items: shown, portraits, page, pages: Math.ceil(items.length / speakersOnPage) }
}
