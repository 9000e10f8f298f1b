import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftNews, draftOf, edit, embargoedNews, itemAt, speaker, withParts } from '../../tests/support/premises.ts'
import { openRoads, tracesOf } from '../../tests/support/roads.ts'
import { databaseFeatures, withoutTransactions } from '../../tests/support/testDatabase.ts'
import type { User } from '../payload-types.ts'
import { move } from './move.ts'
import { newestRevision } from './newestRevision.ts'
import { offeredMoves } from './offeredMoves.ts'
import type { ItemReference } from './workflowOptions.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const stateOf = async (reference: ItemReference) => (await newestRevision(await office.as(undefined), reference))?.item.state
const mainRow = ({ collection, id }: ItemReference) => office.payload.findByID({ collection, id, depth: 0 })
const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
const sentences = ({ body }: { body: { errors?: unknown[] } }) => (body.errors as { message: string }[] | undefined)?.[0]?.message

describe('a story takes its quotes and photos along', () => {
  it('to review, to approval and to the public, each with its own entry in the log', async () => {
    const { story, quote, photo } = await withParts(office)
    const { author, editor } = await deskHands(office)
    for (const [req, transition, state] of [[author, 'submit', 'inReview'], [editor, 'approve', 'approved'], [editor, 'publish', 'live']] as const) {
      await move(req, { ...story, transition })
      for (const one of [story, quote, photo]) expect(await stateOf(one)).toBe(state)
    }
    for (const one of [quote, photo]) {
      const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: one.id } }, sort: 'at' })
      expect(docs.map(({ action }) => action)).toEqual(['create', 'submit', 'approve', 'publish'])
      expect(await mainRow(one)).toMatchObject({ publicState: 'live', _status: 'published' })
    }
  })

  it('and they were first public when the story was, if that was before it came to this house', async () => {
    const { story, quote, photo } = await withParts(office, { storyDate: '2026-02-16T16:31:00.000Z' })
    const { author, editor } = await deskHands(office)
    await move(author, { ...story, transition: 'submit' })
    await move(editor, { ...story, transition: 'approve' })
    await move(editor, { ...story, transition: 'publish' })
    for (const one of [story, quote, photo]) expect(await mainRow(one)).toMatchObject({ publishedAt: '2026-02-16T16:31:00.000Z' })
  })

  it('in urgency too, flagged, and confirmed with the story', async () => {
    const { story, quote, photo } = await withParts(office)
    const { editor, chief } = await deskHands(office)
    await move(chief, { ...story, transition: 'publishUrgently', input: { reason: 'Шұғыл' } })
    for (const one of [quote, photo]) expect(await mainRow(one)).toMatchObject({ publicState: 'live', workflow: { urgentBy: chief.user?.id } })
    await move(editor, { ...story, transition: 'confirm' })
    for (const one of [quote, photo]) expect(await mainRow(one)).toMatchObject({ workflow: { urgentBy: null } })
  })

  it('and leaves alone what is public already', async () => {
    const quote = await itemAt(office, 'quotes', 'live/live')
    const before = await tracesOf(await office.as(undefined), 'quotes', quote.id)
    const story = await itemAt(office, 'news', 'live/live', { quotes: [quote.id] })
    expect(await stateOf(story)).toBe('live')
    const { jobs: _, ...after } = await tracesOf(await office.as(undefined), 'quotes', quote.id)
    expect(before).toMatchObject(after)
  })
})

describe('a part that may not go', () => {
  it.skipIf(!databaseFeatures.transactions)(`refuses the whole and is named${withoutTransactions}`, async () => {
    const { story, quote, photo } = await withParts(office)
    await office.payload.update({ collection: 'photos', id: photo.id, data: { minors: 'noConsent' } })
    const { author } = await deskHands(office)
    const before = await Promise.all([story, quote, photo].map((one) => tracesOf(author, one.collection, one.id)))
    const { rest } = openRoads(office)
    const answer = await rest(author.user as User, 'POST', `/news/${story.id}/move?locale=kk`, { transition: 'submit' })
    const { headline } = await office.payload.findByID({ collection: 'photos', id: photo.id, draft: true })
    expect(answer.status).toBe(422)
    expect(sentences(answer)).toMatch(new RegExp(`^«${headline}»: Мына өрістерді толтырыңыз: `))
    expect(await Promise.all([story, quote, photo].map((one) => tracesOf(author, one.collection, one.id)))).toEqual(before)
  })

  it('is refused when an editor wrote it and would approve it with the story', async () => {
    const { editor, author } = await deskHands(office)
    const quote = await draftOf(office, 'quotes', { by: editor })
    const story = await draftNews(office, { quotes: [quote.id] })
    await move(author, { ...story, transition: 'submit' })
    await expect(move(editor, { ...story, transition: 'approve' })).rejects.toMatchObject({ code: 'partRefused', values: { because: 'fourEyes' } })
  })

  it('is refused when it belongs to another desk', async () => {
    const photo = await draftOf(office, 'photos', { desk: office.otherDesk, by: await office.as(undefined) })
    const story = await draftNews(office, { hero: photo.id })
    const { author } = await deskHands(office)
    await expect(move(author, { ...story, transition: 'submit' })).rejects.toMatchObject({ code: 'partRefused', values: { because: 'moveNotYours' } })
  })

  it('is refused when it has been withdrawn, or is gone', async () => {
    const { author, editor } = await deskHands(office)
    const withdrawn = await itemAt(office, 'photos', 'withdrawn/withdrawn')
    const story = await draftNews(office, { hero: withdrawn.id })
    await expect(move(author, { ...story, transition: 'submit' })).rejects.toMatchObject({ code: 'partRefused' })
    const quote = await draftOf(office, 'quotes')
    const other = await itemAt(office, 'news', 'inReview/never', { quotes: [quote.id] })
    await office.payload.delete({ collection: 'quotes', id: quote.id })
    const refusal = await move(editor, { ...other, transition: 'approve' }).catch((error: unknown) => error)
    expect([{ state: 'approved' }, { code: 'partGone' }]).toContainEqual(
      expect.objectContaining(refusal instanceof Error ? { code: (refusal as Error & { code: string }).code } : { state: 'approved' }),
    )
  })
})

describe('a speaker whose card is a draft', () => {
  it('stops the publication with a sentence that says what to do', async () => {
    const name = 'Нұрлан Әбдіқадыров'
    const quote = await draftOf(office, 'quotes', { speaker: await speaker(office, { draft: true, name }) })
    const story = await itemAt(office, 'news', 'approved/never', { quotes: [quote.id] })
    const { editor } = await deskHands(office)
    const { rest } = openRoads(office)
    const answer = await rest(editor.user as User, 'POST', `/news/${story.id}/move?locale=kk`, { transition: 'publish' })
    expect(answer.status).toBe(422)
    expect(sentences(answer)).toBe(`Спикер «${name}» әлі жоба. Картасын тексеріп, жариялаңыз, содан кейін қайталаңыз.`)
    expect(await stateOf(quote)).toBe('approved')
  })
})

it('speakers whose cards are drafts are all named, with the way to each', async () => {
  const names = ['Асан Ғали, министр', 'Зере «Жаңа дәуір» Омар']
  const speakers = [await speaker(office, { draft: true, name: names[0] }), await speaker(office, { draft: true, name: names[1] }), await speaker(office)]
  const story = await itemAt(office, 'news', 'approved/never', { speakers })
  const { editor } = await deskHands(office)
  const publish = (await offeredMoves(editor, story)).moves.find(({ transition }) => transition === 'publish')
  expect(publish?.refusal?.about).toEqual(speakers.slice(0, 2).map((id, at) => ({ title: names[at], link: `/admin/collections/speakers/${id}` })))
  const { rest } = openRoads(office)
  expect(sentences(await rest(editor.user as User, 'POST', `/news/${story.id}/move?locale=kk`, { transition: 'publish' }))).toBe(
    'Спикерлердің картасы әлі жоба: «Асан Ғали, министр», «Зере „Жаңа дәуір“ Омар». Тексеріп, жариялаңыз, содан кейін қайталаңыз.',
  )
})

describe('an embargo', () => {
  it('reaches the parts, moves with the story and is lifted with it', async () => {
    const { quote, photo } = await withParts(office)
    const release = inDays(1)
    const story = await embargoedNews(office, { hero: photo.id, quotes: [quote.id], releaseAt: release })
    const expected = (at: Date | null, publishedAt = at) => ({ releaseAt: at?.toISOString() ?? null, publishedAt: publishedAt?.toISOString() })
    for (const one of [story, quote, photo]) expect(await mainRow(one)).toMatchObject(expected(release))
    const { author, editor } = await deskHands(office)
    const again = async (releaseAt: Date | null) => {
      await office.payload.update({ collection: 'news', id: story.id, data: { lead: `Эмбарго: ${String(releaseAt)}` } })
      await move(author, { ...story, transition: 'submit' })
      await move(editor, { ...story, transition: 'approve' })
      await move(editor, { ...story, transition: 'publish', input: { change: 'minor', releaseAt } })
    }
    const later = inDays(2)
    await again(later)
    for (const one of [story, quote, photo]) expect(await mainRow(one)).toMatchObject(expected(later))
    await again(null)
    for (const one of [story, quote, photo]) {
      const { releaseAt, publishedAt } = await mainRow(one)
      expect(releaseAt ?? null).toBeNull()
      expect(new Date(publishedAt ?? 0).getTime()).toBeLessThanOrEqual(Date.now())
      expect((await newestRevision(editor, one))?.item).toMatchObject({ publishedAt })
    }
  })

  it('is moved and lifted without a new text, and what is being written stays as it is', async () => {
    const { quote, photo } = await withParts(office)
    const story = await embargoedNews(office, { hero: photo.id, quotes: [quote.id] })
    const { editor } = await deskHands(office)
    await edit(office, story, { lead: 'Жазылып жатқан түзету' })
    const later = inDays(3)
    await move(editor, { ...story, transition: 'moveEmbargo', input: { releaseAt: later } })
    for (const one of [story, quote, photo]) expect(await mainRow(one)).toMatchObject({ releaseAt: later.toISOString(), publishedAt: later.toISOString() })
    expect((await offeredMoves(editor, story)).liftsAt).toBe(later.toISOString())

    await move(editor, { ...story, transition: 'liftEmbargo' })
    for (const one of [story, quote, photo]) {
      const { releaseAt, publishedAt } = await mainRow(one)
      expect([releaseAt ?? null, new Date(publishedAt ?? 0) <= new Date()]).toEqual([null, true])
    }
    expect(await stateOf(story)).toBe('draft')
    expect(await mainRow(story)).not.toMatchObject({ lead: 'Жазылып жатқан түзету' })
    await expect(move(editor, { ...story, transition: 'moveEmbargo', input: { releaseAt: later } })).rejects.toMatchObject({ code: 'moveNotUnderEmbargo' })
    for (const { id } of [story, photo]) {
      const { docs } = await office.payload.find({ collection: 'audit-entries', where: { item: { equals: id } }, sort: 'at' })
      expect(docs.map(({ action, setTime }) => [action, setTime]).slice(-2)).toEqual([['moveEmbargo', later.toISOString()], ['liftEmbargo', null]])
    }
  })

  it('that is withdrawn before its time was never public', async () => {
    const story = await embargoedNews(office)
    const { chief } = await deskHands(office)
    await move(chief, { ...story, transition: 'withdraw', input: { reason: 'Қате дерек' } })
    expect((await mainRow(story)).publishedAt ?? null).toBeNull()
  })
})
