import { afterAll, expect, it } from 'vitest'
import { bodyOf } from '../../../../tests/support/office.ts'
import { draftNews, edit, liveNews } from '../../../../tests/support/premises.ts'
import { openTranslationDesk } from '../../../../tests/support/translationDesk.ts'
import { move } from '#workflow/move.ts'
import type { User } from '../../../payload-types.ts'
import { loadSourceText } from './loadSourceText.ts'
import { markCurrent } from './markCurrent.ts'
import { translate } from './translate.ts'

const { office, roads, hands, translator, newest, mainRow, into, words, entriesOf, publish } = await openTranslationDesk()
afterAll(() => office.close())

const isOutdated = async (id: string) => Boolean((await newest(id)).outdatedSince)

/** What can happen to a source; each step is followed by a look at the translation. */
const happens = {
  saved: ['change'],
  'saved with another address alone': ['move'],
  'saved and taken back': ['change', 'back'],
  published: ['change', 'publish'],
  'published, saved back': ['change', 'publish', 'back'],
  'published and published back': ['change', 'publish', 'back', 'publish'],
  withdrawn: ['withdraw'],
  'saved and deleted': ['change', 'delete'],
} as const

it.each([
  ['draft', 'saved', [true]],
  ['draft', 'saved with another address alone', [false]],
  ['draft', 'saved and taken back', [true, false]],
  ['draft', 'saved and deleted', [true, false]],
  ['live', 'saved', [false]],
  ['live', 'published', [false, true]],
  ['live', 'published, saved back', [false, true, false]],
  ['live', 'published and published back', [false, true, false, false]],
  ['live', 'withdrawn', [false]],
] as const)('a %s translation, its source %s: out of date %j', async (place, what, expected) => {
  const source = what === 'saved and deleted' ? await draftNews(office) : await liveNews(office)
  const { body } = await newest(source.id)
  const russian = await into(source)
  if (place === 'live') {
    await edit(office, russian, words)
    await publish(russian)
  }
  const steps = {
    change: () => edit(office, source, { body: bodyOf('Бүгін штаб ашылды.', 'Оған мың адам келді.') }),
    move: () => edit(office, source, { slug: `shtab-${Date.now()}`, earlierViews: 7 }),
    back: () => edit(office, source, { body }),
    publish: () => publish(source),
    withdraw: () => move(hands.chief, { ...source, transition: 'withdraw', input: { reason: 'Қате' } }),
    delete: () => office.payload.delete({ collection: 'news', id: source.id, req: hands.editor }),
  }
  const seen: boolean[] = []
  for (const step of happens[what]) {
    await steps[step]()
    seen.push(await isOutdated(russian.id))
  }
  expect(seen).toEqual(expected)
  expect((await mainRow(russian.id)).outdatedSince ?? null).toBe((await newest(russian.id)).outdatedSince ?? null)
})

it('keeps the time of the first change, tells what changed, and is forgotten when the translation is marked', async () => {
  const source = await liveNews(office)
  const russian = await into(source)
  await edit(office, source, { body: bodyOf('Бүгін жаңа штаб ашылды.') })
  const { outdatedSince } = await newest(russian.id)
  await edit(office, source, { body: bodyOf('Бүгін жаңа штаб ашылды.', 'Оған мың адам келді.') })
  expect((await newest(russian.id)).outdatedSince).toBe(outdatedSince)
  const { parts, language, revision } = await loadSourceText(translator, russian.id)
  expect([language, parts.map(({ change }) => change)]).toEqual(['kk', ['same', 'changed', 'added']])
  expect(parts[1]?.words?.filter(({ change }) => change !== 'same')).toEqual([{ change: 'added', text: 'жаңа ' }])

  await expect(markCurrent(translator, { id: russian.id, seen: 'an-older-one' })).rejects.toMatchObject({ code: 'sourceChangedMeanwhile' })
  const answer = await roads.rest(translator.user as User, 'POST', `/news/${russian.id}/mark-current`, { revision })
  expect([answer.status, answer.body.revision]).toEqual([200, revision])
  expect(await newest(russian.id)).toMatchObject({ outdatedSince: null, translatedFrom: { item: source.id, revision }, state: 'draft' })
  expect(await entriesOf(russian.id, 'markCurrent')).toMatchObject([{ revision, actorName: 'Аудармашы' }])
  await expect(markCurrent(translator, { id: russian.id })).rejects.toMatchObject({ code: 'translationCurrent' })
  await expect(markCurrent(translator, { id: source.id })).rejects.toMatchObject({ code: 'notTranslation' })
  expect((await loadSourceText(translator, russian.id)).parts.every(({ change }) => change === 'same')).toBe(true)
})

it('follows a translation of a translation', async () => {
  const source = await liveNews(office)
  const russian = await into(source)
  await edit(office, russian, words)
  const english = { ...russian, id: (await translate(translator, { id: russian.id, language: 'en' })).id }
  expect((await newest(english.id)).translatedFrom?.item).toBe(russian.id)
  await edit(office, russian, { lead: 'Новый лид' })
  expect([Boolean((await newest(english.id)).outdatedSince), Boolean((await newest(russian.id)).outdatedSince)]).toEqual([true, false])
})
