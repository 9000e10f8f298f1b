import { afterAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../../../../tests/support/office.ts'
import { draftNews, edit, liveNews, withParts } from '../../../../tests/support/premises.ts'
import { codeIn } from '../../../../tests/support/roads.ts'
import { openTranslationDesk } from '../../../../tests/support/translationDesk.ts'
import { roles } from '#people/users/roles.ts'
import { move } from '#workflow/move.ts'
import type { ItemReference } from '#workflow/workflowOptions.ts'
import type { News, User } from '../../../payload-types.ts'
import { loadTranslations } from './loadTranslations.ts'
import { markCurrent } from './markCurrent.ts'
import { translate } from './translate.ts'

const { office, roads, hands, translator, newest, mainRow, into, words, entriesOf, publish } = await openTranslationDesk()
afterAll(() => office.close())

describe('a translation', () => {
  const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields: { id: 'b1', blockName: '', ...fields } })

  it('begins as a draft with all that the versions share, and with the source’s structure in its place', async () => {
    const { story, quote, photo } = await withParts(office, { lead: 'Лид осы жерде тұр', dateline: 'Алматы' })
    const related = await liveNews(office)
    const relatedRussian = await into(related)
    const document = block({ blockType: 'quote', quote: quote.id })
    const other = block({ blockType: 'relatedNews', news: related.id })
    const body = { root: { ...bodyOf().root, children: [...bodyOf('Бірінші абзац осы.').root.children, document, ...bodyOf('Екінші абзац осы.').root.children, other] } }
    const topic = await office.payload.create({ collection: 'topics', data: { name: 'Жол' } as never })
    await edit(office, story, { body, topics: [topic.id], kind: 'statement', bylines: ['Автор'], aiUse: 'assisted', storyDate: '2026-01-01T05:00:00.000Z' })
    const source = await newest(story.id)
    const russian = await newest((await into(story)).id)
    expect(russian).toMatchObject({
      language: 'ru', story: source.story, state: 'draft', publicState: 'never', headline: source.headline, lead: source.lead, dateline: 'Алматы', hero: photo.id,
      quotes: [quote.id], speakers: source.speakers, topics: [topic.id], kind: 'statement', bylines: ['Автор'], aiUse: 'assisted', desk: office.desk, storyDate: source.storyDate,
    }) // prettier-ignore
    const nodes = (item: News) => (item.body.root.children as { type: string; fields?: Record<string, unknown> }[]).map(({ type, fields }) => [type, fields?.blockType, fields?.quote ?? fields?.news])
    expect(nodes(russian)).toEqual([['paragraph', undefined, undefined], ['block', 'quote', quote.id], ['paragraph', undefined, undefined], ['block', 'relatedNews', relatedRussian.id]])
    // The source keeps its own.
    expect(nodes(await newest(story.id))[3]).toEqual(['block', 'relatedNews', related.id])
    const [entry] = await entriesOf(story.id, 'translate')
    expect(entry).toMatchObject({ actorName: 'Аудармашы', revision: russian.translatedFrom?.revision })
    expect(russian.translatedFrom).toMatchObject({ item: story.id })
    expect((await mainRow(russian.id)).translatedFrom).toEqual(russian.translatedFrom)
  })

  it.each([
    ['in a language that there is', 'ru', 'languageTaken', 409],
    ['in its own language', 'kk', 'languageTaken', 409],
    ['in no language', 'fr', 'translateNotUnderstood', 400],
  ])('is refused %s, and nothing is written', async (_, language, code, status) => {
    const source = await draftNews(office)
    await into(source)
    const count = async () => (await office.payload.count({ collection: 'news' })).totalDocs
    const before = await count()
    const answer = await roads.rest(translator.user as User, 'POST', `/news/${source.id}/translate`, { language })
    expect([answer.status, codeIn(answer)]).toEqual([status, code])
    expect([await count(), await entriesOf(source.id, 'translate')]).toEqual([before, [expect.anything()]])
  })

  it('is made, and said to be up to date, over GraphQL by the same rules', async () => {
    const source = await draftNews(office)
    const make = `mutation ($id: String!) { translateNews(id: $id, language: ru) { id headline } }`
    expect(codeIn(await roads.graphql(undefined, make, { id: source.id }))).toBe('signInFirst')
    const { body } = await roads.graphql(translator.user as User, make, { id: source.id })
    const russian = (body.data as { translateNews: ItemReference }).translateNews
    expect((await newest(russian.id)).translatedFrom).toMatchObject({ item: source.id })
    const mark = `mutation ($id: String!, $revision: String) { markNewsCurrent(id: $id, revision: $revision) { revision } }`
    const says = async (revision?: string) => codeIn(await roads.graphql(translator.user as User, mark, { id: russian.id, revision }))
    expect(await says()).toBe('translationCurrent')
    await edit(office, source, { lead: 'Жаңа лид' })
    expect(await says('another')).toBe('sourceChangedMeanwhile')
    expect(await says()).toBeUndefined()
    expect((await newest(russian.id)).outdatedSince).toBeNull()
  })

  it.each([['no text', { body: bodyOf('') }], ['no headline', { headline: '' }]])('of a source with %s is refused', async (_, empty) => {
    const source = await draftNews(office, empty)
    await expect(translate(translator, { id: source.id, language: 'ru' })).rejects.toMatchObject({ code: 'sourceEmpty', status: 422 })
  })

  it.each(roles)('is begun by a %s of the desk', async (role) => {
    const source = await draftNews(office)
    const answer = await roads.rest(await office.person(`Рөлі: ${role}`, role), 'POST', `/news/${source.id}/translate`, { language: 'en' })
    expect([answer.status, (await newest(String(answer.body.id))).language]).toEqual([201, 'en'])
  })

  it('is nothing for nobody, nor for another desk', async () => {
    const source = await draftNews(office)
    const stranger = await office.person('Бөтен', 'editor')
    await office.payload.update({ collection: 'users', id: stranger.id, data: { desks: [office.otherDesk] } })
    const asked = async (user: User | undefined, path: string, data?: object) => {
      const answer = await roads.rest(user, data ? 'POST' : 'GET', `/news/${source.id}/${path}`, data)
      return [answer.status, codeIn(answer)]
    }
    expect(await asked(undefined, 'translate', { language: 'ru' })).toEqual([401, 'signInFirst'])
    expect(await asked(stranger, 'translate', { language: 'ru' })).toEqual([403, 'translateNotYours'])
    expect(await asked(undefined, 'mark-current', {})).toEqual([401, 'signInFirst'])
    expect(await asked(stranger, 'mark-current', {})).toEqual([403, 'translateNotYours'])
    for (const path of ['translations', 'source']) expect([(await asked(undefined, path))[0], (await asked(stranger, path))[0]]).toEqual([404, 404])
    expect((await roads.rest(hands.editor.user as User, 'POST', '/news/00000000-0000-7000-8000-000000000000/translate', { language: 'ru' })).status).toBe(404)
  })

  it('takes its address from the translated headline until the public knows it', async () => {
    const source = await draftNews(office, { headline: 'Жаңа мектеп салынды' })
    const russian = await into(source)
    expect((await newest(russian.id)).slug).toBe('zhanga-mektep-salyndy-2')
    await edit(office, russian, { headline: 'Построена новая школа', body: words.body })
    expect((await newest(russian.id)).slug).toBe('postroena-novaya-shkola')
    await publish(russian, { reason: 'Шетел БАҚ-ы күтіп отыр' })
    await edit(office, russian, { headline: 'Школа открыта' })
    expect((await newest(russian.id)).slug).toBe('postroena-novaya-shkola')
  })
})

describe('what the server keeps', () => {
  it('is in nobody’s hand on any road', async () => {
    const source = await draftNews(office)
    const { id } = await into(source)
    const forged = { translatedFrom: { item: 'x', revision: 'y', hash: 'z' }, outdatedSince: '2020-01-01T00:00:00.000Z', gap: 'en' }
    const user = hands.author.user as User
    const kept = async () => {
      const { translatedFrom, outdatedSince, gap } = await newest(id)
      return { translatedFrom, outdatedSince, gap }
    }
    const before = await kept()
    expect((await roads.rest(user, 'PATCH', `/news/${id}`, { ...forged, lead: 'Лид' })).status).toBe(200)
    const mutation = `mutation ($id: String!, $data: mutationNewsUpdateInput!) { updateNews(id: $id, data: $data, draft: true) { id } }`
    const answer = await roads.graphql(user, mutation, { id, data: { ...forged, lead: 'Лид 2' } })
    expect(answer.body.errors).toBeUndefined()
    await edit(office, { collection: 'news', id }, { ...forged, lead: 'Лид 3' })
    expect([await kept(), (await newest(id)).lead]).toEqual([before, 'Лид 3'])
    const made = await draftNews(office, forged)
    expect((await newest(made.id)).translatedFrom?.item).toBeFalsy()
    expect((await newest(made.id)).outdatedSince).toBeFalsy()
  })

  it('is no change of the text: an approval holds', async () => {
    const source = await liveNews(office)
    const russian = await into(source)
    await edit(office, russian, words)
    await move(hands.author, { ...russian, transition: 'submit' })
    await move(hands.editor, { ...russian, transition: 'approve' })
    await edit(office, source, { lead: 'Жаңа дерек' })
    expect((await newest(russian.id)).outdatedSince).toBeTruthy()
    await markCurrent(translator, { id: russian.id })
    await move(hands.editor, { ...russian, transition: 'publish' })
    expect((await mainRow(russian.id)).state).toBe('live')
  })
})

describe('what is not translated yet', () => {
  it('stops a submission, and an urgent publication too', async () => {
    const russian = await into(await liveNews(office))
    await edit(office, russian, { headline: words.headline })
    await expect(move(translator, { ...russian, transition: 'submit' })).rejects.toMatchObject({ code: 'findingsBlock', values: { findings: 'untranslated' } })
    const urgent = { ...russian, transition: 'publishUrgently' as const, input: { reason: 'Шұғыл' } }
    await expect(move(hands.chief, urgent)).rejects.toMatchObject({ code: 'untranslatedStill', status: 422, values: { count: '1' } })
    const checked = await roads.rest(translator.user as User, 'POST', '/news/check', { id: russian.id, data: await newest(russian.id) })
    expect(checked.body.findings).toContainEqual(expect.objectContaining({ check: 'untranslated', place: { field: 'body', node: [0] }, level: 'block' }))
    await edit(office, russian, { body: words.body })
    await move(translator, { ...russian, transition: 'submit' })
  })

  it('is only asked about where the settings say so', async () => {
    const russian = await into(await liveNews(office))
    const rank = (untranslated: string) => office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', checks: { untranslated } } as never })
    await rank('explain')
    const urgent = { ...russian, transition: 'publishUrgently' as const, input: { reason: 'Өлең түпнұсқа тілінде' } }
    await expect(move(translator, { ...russian, transition: 'submit' })).rejects.toMatchObject({ code: 'findingsUnexplained' })
    await move(hands.chief, urgent)
    await rank('block')
  })
})

it('the panel tells of versions, source, and of quotes and photos without words in the language', async () => {
  const { story, quote, photo } = await withParts(office)
  const russian = await into(story)
  const shown = await loadTranslations(translator, russian.id)
  expect(shown.versions.map(({ language, id, state, mayOpen }) => [language, id, state, mayOpen]).toSorted()).toEqual([
    ['kk', story.id, 'draft', true],
    ['ru', russian.id, 'draft', true],
  ])
  expect(shown).toMatchObject({ language: 'ru', outdatedSince: null, source: { language: 'kk' } })
  expect(shown.wordless.map(({ id, fields }) => [id, fields])).toEqual([[quote.id, ['quoteText']], [photo.id, ['caption', 'altText']]])
  await office.payload.update({ collection: 'quotes', id: quote.id, data: { text: 'Мы готовы.' }, locale: 'ru', draft: true, req: await office.as(undefined) })
  expect((await loadTranslations(translator, russian.id)).wordless.map(({ id }) => id)).toEqual([photo.id])
  expect((await loadTranslations(translator, story.id)).wordless).toEqual([])
})
