import type { Payload } from 'payload'
import { alphabet } from '#languages/alphabet.ts'
import type { Language } from '#languages/language.ts'
import { findPublic } from '#publication/findPublic.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import type { ByLanguage } from '#publication/publicContent.ts'

export type AlertChoice = { value: string; label: string; lang?: string }
export type AlertChoicesOffered = Record<'topics' | 'speakers' | 'desks', AlertChoice[]>

const mostOffered = 500

/** What alerts can be narrowed to, by the alphabet of the reader's language. */
export async function loadAlertChoices(payload: Payload, language: Language): Promise<AlertChoicesOffered> {
  const compare = alphabet(language)
  const offered = (items: { id: string; name: ByLanguage }[]): AlertChoice[] =>
    items
      .flatMap(({ id, name }) => {
        const known = inLanguage(name, language)
        return known ? [{ value: id, label: known.text, ...(known.language !== language && { lang: known.language }) }] : []
      })
      .toSorted((a, b) => compare(a.label, b.label))
  const ask = { only: ['name'], limit: mostOffered, counted: false } as const
  const [topics, speakers, desks] = await Promise.all([findPublic(payload, 'topics', ask), findPublic(payload, 'speakers', ask), findPublic(payload, 'desks', ask)])
  return { topics: offered(topics.items), speakers: offered(speakers.items), desks: offered(desks.items) }
}
