import type { Language } from '#languages/language.ts'
import { translate } from '#content/news/translations/translate.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import type { News } from '../../src/payload-types.ts'
import { bodyOf, openOffice } from './office.ts'
import { deskHands } from './premises.ts'
import { openRoads } from './roads.ts'

/** An office with a translator, and what tests of translations do all the time. */
export async function openTranslationDesk() {
  const office = await openOffice()
  const hands = await deskHands(office)
  const translator = await office.as(await office.person('Аудармашы', 'translator'))
  return {
    office,
    hands,
    translator,
    roads: openRoads(office),
    words: { headline: 'Открылся штаб', body: bodyOf('Сегодня открылся штаб.') },
    newest: (id: string): Promise<News> => office.payload.findByID({ collection: 'news', id, draft: true, depth: 0 }),
    mainRow: (id: string): Promise<News> => office.payload.findByID({ collection: 'news', id, draft: false, depth: 0 }),
    into: async (source: ItemReference, language: Language = 'ru'): Promise<ItemReference> => ({
      collection: 'news',
      id: (await translate(translator, { id: source.id, language })).id,
    }),
    entriesOf: async (id: string, action: string) =>
      (await office.payload.find({ collection: 'audit-entries', where: { and: [{ item: { equals: id } }, { action: { equals: action } }] } })).docs,
    publish: async (item: ItemReference, more: object = {}): Promise<void> => {
      await move(hands.author, { ...item, transition: 'submit' })
      await move(hands.editor, { ...item, transition: 'approve' })
      await move(hands.editor, { ...item, transition: 'publish', input: { change: 'minor', ...more } })
    },
  }
}
