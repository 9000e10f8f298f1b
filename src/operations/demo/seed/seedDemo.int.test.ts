import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages, type Language } from '#languages/language.ts'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicCollection } from '#publication/publicContent.ts'
import { toRow } from '#publication/rawFields.ts'
import { rawFieldsOf } from '#publication/rawFieldsOf.ts'
import { toPublic } from '#publication/toPublic.ts'
import { rules } from '#publication/visibility.ts'
import { openOffice, type Office } from '../../../../tests/support/office.ts'
import type { News } from '../../../payload-types.ts'
import { demoContent } from '../content/demoContent.ts'
import type { DemoStory, Outcome } from '../content/shapes.ts'
import { Seeding } from './Seeding.ts'
import { seedDemo } from './seedDemo.ts'

/** The first story of each outcome, and what hangs on those. */
function oneOfEach(): { content: typeof demoContent; photos: Parameters<typeof seedDemo>[1]['photos'] } {
  const first = new Map<Outcome, DemoStory>()
  for (const story of demoContent.stories) if (!first.has(story.outcome)) first.set(story.outcome, story)
  const stories = [...first.values()].map((story) => ({ ...story, photos: [story.photos[0]] as const }))
  const shown = new Set(stories.flatMap(({ kk, ru, en }) => [kk, ru, en].flatMap((version) => version?.body ?? [])).map((block) => ('quote' in block ? block.quote : '')))
  const quotes = demoContent.quotes.filter(({ key }) => shown.has(key))
  const speakers = demoContent.speakers.filter(({ key }) => quotes.some(({ speaker }) => speaker === key))
  const inBodies = stories.flatMap(({ kk, ru, en }) => [kk, ru, en].flatMap((version) => version?.body ?? [])).flatMap((block) => ('photo' in block ? [block.photo] : 'gallery' in block ? block.gallery : []))
  const photos = new Set([...stories.flatMap((story) => story.photos), ...inBodies, ...speakers.map(({ portrait }) => portrait)])
  return { content: { ...demoContent, stories, quotes, speakers }, photos: [...photos] }
}

const { content, photos } = oneOfEach()
const now = new Date()
let office: Office
let news: News[]

beforeAll(async () => {
  office = await openOffice()
  await seedDemo(office.payload, { passwordOf: () => 'өте-құпия-сөз', content, photos, now })
  const found = await office.payload.find({ collection: 'news', draft: true, pagination: false, depth: 0 })
  news = found.docs
}, 240_000)
afterAll(() => office.close())

function version(story: DemoStory, language: Language): News {
  const all = news.filter(({ headline }) => [story.kk, story.ru, story.en].some((one) => one?.headline === headline))
  const found = all.find((one) => one.language === language)
  if (!found) throw new Error(`No ${language} version of ${story.key}`)
  return found
}

const future = (date: string | null | undefined): boolean => Boolean(date) && new Date(date ?? 0) > now

const expected: Record<Outcome, (found: News) => unknown> = {
  draft: ({ state, publicState }) => state === 'draft' && publicState === 'never',
  inReview: ({ state, publicState }) => state === 'inReview' && publicState === 'never',
  changesRequested: ({ state, workflow }) => state === 'changesRequested' && workflow?.lastReason,
  approved: ({ state, workflow }) => state === 'approved' && workflow?.approvedHash,
  scheduled: ({ state, publicState, publishAt }) => state === 'scheduled' && publicState === 'never' && future(publishAt),
  embargoed: ({ state, publicState, releaseAt, publishedAt }) => state === 'live' && publicState === 'live' && future(releaseAt) && future(publishedAt),
  live: ({ state, publicState, releaseAt, publishedAt }) => state === 'live' && publicState === 'live' && !releaseAt && !future(publishedAt),
  corrected: ({ state, correctedAt, workflow }) => state === 'live' && correctedAt && JSON.stringify(workflow?.changeNotes).includes('correction'),
  withdrawn: ({ state, publicState, workflow }) => state === 'withdrawn' && publicState === 'withdrawn' && workflow?.withdrawalReason,
  liveWithUrgentFlag: ({ publicState, workflow }) => publicState === 'live' && workflow?.urgentBy,
  liveWithNewerDraft: ({ state, publicState }) => state === 'draft' && publicState === 'live',
}

describe('every story of the demo ends where its outcome says', () => {
  const versions = content.stories.flatMap((story) => languages.flatMap((language) => (story[language] ? [{ story, language, outcome: story[language].outcome ?? story.outcome }] : [])))
  it.each(versions)('$outcome in $language ($story.key)', ({ story, language, outcome }) => {
    expect(expected[outcome](version(story, language))).toBeTruthy()
  })
})

describe('a seeded story', () => {
  const live = content.stories.find(({ outcome }) => outcome === 'live')

  it('bears the day that it is told to have come out on', () => {
    if (!live) throw new Error('no live story')
    const day = new Seeding(office.payload, now).date(live.moment).toISOString()
    expect(version(live, 'kk')).toMatchObject({ storyDate: day, publishedAt: day })
  })

  it('shares the story with its other languages', () => {
    const stories = content.stories.filter(({ ru }) => ru)
    expect(stories.length).toBeGreaterThan(0)
    for (const story of stories) expect(version(story, 'ru').story).toBe(version(story, 'kk').story)
  })

  it('was approved by somebody who did not write it', async () => {
    const { docs } = await office.payload.find({ collection: 'audit-entries', where: { and: [{ collection: { equals: 'news' } }, { action: { in: ['create', 'approve'] } }] }, pagination: false })
    const approvals = docs.filter(({ action }) => action === 'approve')
    expect(approvals.length).toBeGreaterThan(content.stories.length / 2)
    for (const { item, actor } of approvals) {
      expect(docs.find((entry) => entry.action === 'create' && entry.item === item)?.actor).not.toBe(actor)
    }
  })
})

it('has an open, a resolved and a blocking comment, the last on a story in review', async () => {
  const { docs } = await office.payload.find({ collection: 'comments', where: { thread: { exists: false } }, depth: 0, pagination: false })
  const about = docs.map(({ item, blocking, resolved }) => [news.find(({ id }) => id === item)?.state, blocking, resolved])
  expect(about.toSorted()).toEqual([
    ['approved', false, true],
    ['changesRequested', false, false],
    ['inReview', true, false],
  ])
})

it('corrects a headline that was wrong, in public, in every language that has it', async () => {
  const corrected = content.stories.find(({ outcome }) => outcome === 'corrected')
  if (!corrected) throw new Error('no corrected story')
  const { docs } = await office.payload.findVersions({ collection: 'news', where: { parent: { equals: version(corrected, 'kk').id } }, pagination: false })
  expect(docs.map((one) => one.version.headline)).toContain(corrected.kk.mistakenHeadline)
  const shown = await office.payload.findByID({ collection: 'news', id: version(corrected, 'kk').id })
  expect(shown.headline).toBe(corrected.kk.headline)
})

it('reads the texts of its photos out of the files, in three languages', async () => {
  const { docs } = await office.payload.find({ collection: 'photos', locale: 'all', draft: true, pagination: false })
  expect(docs).toHaveLength(photos?.length ?? 0)
  for (const photo of docs as unknown as Record<string, Record<string, string>>[]) {
    for (const language of languages) {
      for (const field of ['headline', 'caption', 'altText']) expect(photo[field]?.[language], `${field} ${language}`).toBeTruthy()
    }
    expect(photo).toMatchObject({ creator: 'Дана Нұрпейіс', digitalSourceType: 'algorithmicMedia' })
  }
})

it('keeps the position that a speaker held on the day, in the language of the quote', async () => {
  const quote = content.quotes.find(({ speaker, ru }) => speaker === 'seiitova' && ru)
  if (!quote) throw new Error('no quote')
  const { docs } = await office.payload.find({ collection: 'quotes', where: { text: { equals: quote.ru } }, locale: 'ru', draft: true })
  const speaker = content.speakers.find(({ key }) => key === 'seiitova')
  const held = speaker?.positions.find(({ sinceDaysAgo, untilDaysAgo }) => quote.daysAgo <= sinceDaysAgo && quote.daysAgo > (untilDaysAgo ?? -1))
  expect(docs[0]?.position).toBe(held?.title.ru)
})

describe('outsiders read past Payload’s hooks what they would read through them', () => {
  it.each(Object.keys(rules) as PublicCollection[])('%s', async (collection) => {
    const { items } = await findPublic(office.payload, collection, { limit: 1000, sort: 'id' })
    const { docs } = await office.payload.find({ collection, where: { id: { in: items.map(({ id }) => id) } }, sort: 'id', pagination: false, depth: 0, locale: 'all', select: rawFieldsOf(collection) as never })
    expect(items.length).toBeGreaterThan(0)
    expect(items).toEqual(docs.map((doc) => toPublic[collection](toRow(doc))))
  })
})
