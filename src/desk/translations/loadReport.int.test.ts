import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftNews, edit, liveNews } from '../../../tests/support/premises.ts'
import { fillStories } from '#content/news/translations/fillStories.ts'
import { writeTranslation } from '#content/news/translations/keepStories.ts'
import { translate } from '#content/news/translations/translate.ts'
import { move } from '#workflow/move.ts'
import { linesAtOnce, loadReport, readPage, readReportFilters } from './loadReport.ts'

let office: Office
let hands: Awaited<ReturnType<typeof deskHands>>
beforeAll(async () => {
  office = await openOffice()
  hands = await deskHands(office)
})
afterAll(() => office.close())

const idsOf = async (name: 'gaps' | 'outdated', filters: Parameters<typeof loadReport>[2] = {}) => (await loadReport(hands.editor, name, filters, 1)).lines.map(({ id }) => id)

it('names each finished story that lacks a language once, until the version is there', async () => {
  const draft = await draftNews(office)
  const live = await liveNews(office)
  expect(await idsOf('gaps')).toEqual([live.id])
  const { id: russian } = await translate(hands.editor, { id: live.id, language: 'ru' })
  expect([await idsOf('gaps', { language: 'ru' }), await idsOf('gaps', { language: 'en' })]).toEqual([[], [live.id]])
  const [line] = (await loadReport(hands.editor, 'gaps', {}, 1)).lines
  expect(line).toMatchObject({ missing: ['en'], versions: [{ language: 'kk', state: 'live' }, { id: russian, language: 'ru', state: 'draft' }] })
  const { id: english } = await translate(hands.editor, { id: live.id, language: 'en' })
  expect(await idsOf('gaps')).toEqual([])
  await office.payload.delete({ collection: 'news', id: english, req: hands.editor })
  expect(await idsOf('gaps')).toEqual([live.id])
  await move(hands.chief, { ...live, transition: 'withdraw', input: { reason: 'Қате' } })
  await move(hands.author, { ...draft, transition: 'submit' })
  expect(await idsOf('gaps')).toEqual([])
  await move(hands.editor, { ...draft, transition: 'approve' })
  expect(await idsOf('gaps')).toEqual([draft.id])
})

it('shows what has been out of date longest first, by desk and language, in pages, to those of the desk', async () => {
  const outdated: string[] = []
  for (const language of ['ru', 'en'] as const) {
    const source = await draftNews(office)
    outdated.push((await translate(hands.editor, { id: source.id, language })).id)
    await edit(office, source, { lead: 'Өзгерді' })
  }
  expect(await idsOf('outdated')).toEqual(outdated)
  expect(await idsOf('outdated', { language: 'en' })).toEqual([outdated[1]])
  expect(await idsOf('outdated', { desk: office.otherDesk })).toEqual([])
  const stranger = await office.person('Бөтен', 'editor')
  const req = await office.as({ ...stranger, desks: [office.otherDesk] })
  expect([(await loadReport(req, 'outdated', {}, 1)).count, (await loadReport(req, 'gaps', {}, 1)).count]).toEqual([0, 0])
  expect((await loadReport(await office.as(await office.person('Бас', 'chiefEditor')), 'outdated', {}, 1)).count).toBe(2)
})

it('comes in pages', async () => {
  const before = (await loadReport(hands.editor, 'gaps', {}, 1)).count
  for (let made = before; made <= linesAtOnce; made += 1) {
    const { id } = await draftNews(office)
    await writeTranslation(hands.editor, id, { gap: 'ru' })
  }
  const [first, second] = [await loadReport(hands.editor, 'gaps', {}, 1), await loadReport(hands.editor, 'gaps', {}, 2)]
  expect([first.lines.length, second.lines.length, first.count, first.pages]).toEqual([linesAtOnce, 1, linesAtOnce + 1, 2])
})

it('items from before there was a report are looked at when the house opens', async () => {
  const live = await liveNews(office)
  const draft = await draftNews(office)
  for (const { id } of [live, draft]) await writeTranslation(hands.editor, id, { gap: null })
  expect(await idsOf('gaps')).not.toContain(live.id)
  await fillStories(office.payload)
  expect(await idsOf('gaps')).toContain(live.id)
  const left = await office.payload.count({ collection: 'news', where: { gap: { exists: false } } })
  expect(left.totalDocs).toBe(0)
})

it('reads an address, whatever it holds', () => {
  expect(readReportFilters({ desk: 'a-1', language: 'ru', page: '2' })).toEqual({ desk: 'a-1', language: 'ru' })
  expect(readReportFilters({ desk: ['a'], language: 'fr' })).toEqual({})
  expect(readReportFilters({ desk: "' or 1" })).toEqual({})
  expect(['2', '0', 'x', undefined, ['3']].map(readPage)).toEqual([2, 1, 1, 1, 1])
})
