import type { Payload } from 'payload'
import type { ChangeNote } from '#workflow/workflowFields.ts'
import { inMarks } from '#languages/inMarks.ts'
import type { Language } from '#languages/language.ts'
import { findAllWithdrawn, findPublic, findPublicByIds } from '#publication/findPublic.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { eventAddress, newsAddress, photoPageAddress, quoteAddress } from '#publication/pageAddresses.ts'

type Kind = (typeof kinds)[number]

/** An item that was corrected or added to since it came out. */
export type Corrected = { kind: Kind; title: string; address: string; notes: ChangeNote[] }

/** An item that was taken down. What it was called is not said any more. */
export type TakenDown = { kind: Kind; id: string; reason: string; withdrawnAt: string }

export type Corrections = { items: (Corrected | TakenDown)[]; page: number; pages: number }

const itemsOnPage = 20
const kinds = ['news', 'quote', 'photo', 'event'] as const

const toldAt = (item: Corrected | TakenDown): string => ('notes' in item ? (item.notes.at(-1)?.at ?? '') : item.withdrawnAt)

/** Everything with a public note and everything taken down, the last first. Four kinds of item share the pages: all up to here are read. */
export async function loadCorrections(payload: Payload, language: Language, page: number): Promise<Corrections> {
  const noted = { notedAt: { exists: true } }
  const upToHere = { sort: ['-notedAt', '-id'], limit: page * itemsOnPage }
  const inThisLanguage = { language: { equals: language } }
  const [news, quotes, photos, events, ...withdrawn] = await Promise.all([
    findPublic(payload, 'news', { ...upToHere, where: { and: [inThisLanguage, noted] }, only: ['slug', 'headline', 'changeNotes'], listed: true }),
    findPublic(payload, 'quotes', { ...upToHere, only: ['text', 'speaker', 'changeNotes'], where: noted }),
    findPublic(payload, 'photos', { ...upToHere, only: ['headline', 'caption', 'changeNotes'], where: noted }),
    findPublic(payload, 'events', { ...upToHere, only: ['title', 'slug', 'changeNotes'], where: noted }),
    findAllWithdrawn(payload, 'news', inThisLanguage),
    findAllWithdrawn(payload, 'quotes'),
    findAllWithdrawn(payload, 'photos'),
    findAllWithdrawn(payload, 'events'),
  ])
  const speakers = await findPublicByIds(payload, 'speakers', quotes.items.map(({ speaker }) => speaker), ['name'])
  const takenDown = withdrawn.flatMap((list, index) => list.map((one) => ({ kind: kinds[index] ?? 'news', ...one })))
  const all: (Corrected | TakenDown)[] = [
    ...takenDown,
    ...news.items.map((item) => ({ kind: 'news' as const, title: item.headline, address: newsAddress(language, item.slug), notes: item.changeNotes })),
    ...quotes.items.map((item) => {
      const speaker = speakers.get(item.speaker)
      const said = inLanguage(item.text, language)
      const title = [speaker && textIn(speaker.name, language), said && inMarks([said.text], said.language).join('')].filter(Boolean).join(': ')
      return { kind: 'quote' as const, title, address: quoteAddress(language, item.id), notes: item.changeNotes }
    }),
    ...photos.items.map((item) => ({
      kind: 'photo' as const,
      title: textIn(item.headline, language) || textIn(item.caption, language),
      address: photoPageAddress(language, item.id),
      notes: item.changeNotes,
    })),
    ...events.items.map((item) => ({ kind: 'event' as const, title: textIn(item.title, language), address: eventAddress(language, item.slug), notes: item.changeNotes })),
  ]
  const total = [news, quotes, photos, events].reduce((sum, list) => sum + list.total, takenDown.length)
  const items = all.toSorted((a, b) => toldAt(b).localeCompare(toldAt(a))).slice((page - 1) * itemsOnPage, page * itemsOnPage)
  return { items, page, pages: Math.ceil(total / itemsOnPage) }
}
