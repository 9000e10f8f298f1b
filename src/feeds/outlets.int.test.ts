import type { Metadata } from 'next'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOnePublic } from '#publication/findPublic.ts'
import { move } from '#workflow/move.ts'
import { env } from '#platform/env.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftOf, embargoedNews, itemAt, liveNews, speaker } from '../../tests/support/premises.ts'
import { answerWithCard } from './cards/answerWithCard.ts'
import { answerWithFeed } from './answerWithFeed.ts'
import { answerWithNewsList } from './news-list/answerWithNewsList.ts'
import { answerWithItem } from './machine-items/answerWithItem.ts'
import { machineFormats } from './machine-items/machineFormats.ts'
import { answerWithEmbed } from './oembed/answerWithEmbed.ts'
import { answerWithSitemap } from './sitemaps/answerWithSitemap.ts'

type Premise = 'live' | 'draft' | 'inReview' | 'embargoed' | 'withdrawn' | 'deleted' | 'campaign in a quiet period' | 'live with a newer draft'
type Told = { id: string; slug: string; headline: string }

let office: Office
const told = {} as Record<Premise, Told>
let names: { topic: string; speaker: string; desk: string }

beforeAll(async () => {
  office = await openOffice()
  const { payload } = office
  const topic = await payload.create({ collection: 'topics', data: { name: 'Сайлау' } })
  const person = await speaker(office, { name: 'Айгүл Сейітқызы' })
  const quote = await draftOf(office, 'quotes', { speaker: person })
  const hero = await draftOf(office, 'photos')
  const make = (headline: string) => ({ headline, topics: [topic.id], quotes: [quote.id], hero: hero.id })
  const imprint = { issuedBy: 'Штаб', orderedBy: 'Штаб', paidFrom: 'сайлау қоры' }
  const { chief } = await deskHands(office)
  const ids: Record<Premise, string> = {
    live: (await liveNews(office, make('Жарияланған мақала'))).id,
    draft: (await draftOf(office, 'news', make('Жоба мақала'))).id,
    inReview: (await itemAt(office, 'news', 'inReview/never', make('Тексерудегі мақала'))).id,
    embargoed: (await embargoedNews(office, make('Эмбаргодағы мақала'))).id,
    withdrawn: (await itemAt(office, 'news', 'withdrawn/withdrawn', make('Қайтарылған мақала'))).id,
    deleted: (await draftOf(office, 'news', make('Жойылған мақала'))).id,
    'campaign in a quiet period': (await liveNews(office, { ...make('Үгіт мақаласы'), nature: 'campaign', imprint })).id,
    'live with a newer draft': (await liveNews(office, make('Бірінші мәтін'))).id,
  }
  for (const [premise, id] of Object.entries(ids)) {
    const { slug, headline } = await payload.findByID({ collection: 'news', id, draft: true })
    told[premise as Premise] = { id, slug: String(slug), headline: String(headline) }
  }
  await payload.update({ collection: 'news', id: ids['live with a newer draft'], data: { headline: 'Жаңа жоба мәтін' }, draft: true, req: chief })
  await payload.delete({ collection: 'news', id: ids.deleted, req: chief })
  const hour = 3_600_000
  await payload.create({
    collection: 'quiet-periods',
    data: { name: 'Тыныштық күні', covers: 'campaign', from: new Date(Date.now() - hour).toISOString(), to: new Date(Date.now() + hour).toISOString() },
  })
  const [desk, found] = await Promise.all([payload.findByID({ collection: 'desks', id: office.desk }), findOnePublic(payload, 'speakers', { id: { equals: person } })])
  names = { topic: String(topic.slug), speaker: found?.slug ?? '', desk: String(desk.slug) }
}, 180_000)
afterAll(() => office.close())

const ask = (address: string, headers = {}) => new Request(`${env().siteUrl}${address}`, { headers })
const feed = (path: () => string[]) => () => answerWithFeed(office.payload, ask(`/kk/feeds/${path().join('/')}`), { language: 'kk', path: path() })
const list = (query: () => string) => () => answerWithNewsList(office.payload, ask(`/kk/news.json${query()}`), 'kk')
const sitemap = (address: () => string) => () => answerWithSitemap(office.payload, ask(address()))
const thisMonth = (): string => new Date().toISOString().slice(0, 7)

/** What lists stories. */
const lists: [string, () => Promise<Response>][] = [
  ['RSS', feed(() => ['all.rss'])],
  ['Atom', feed(() => ['all.atom'])],
  ['JSON Feed', feed(() => ['all.json'])],
  ['the feed of a topic', feed(() => ['topics', `${names.topic}.rss`])],
  ['the feed of a speaker', feed(() => ['speakers', `${names.speaker}.atom`])],
  ['the feed of a desk', feed(() => ['desks', `${names.desk}.json`])],
  ['the list for programs', list(() => '')],
  ['the list of a topic and a desk', list(() => `?topic=${names.topic}&desk=${names.desk}&speaker=${names.speaker}`)],
  ['the sitemap of the month', sitemap(() => `/sitemaps/kk/${thisMonth()}.xml`)],
  ['the news sitemap', sitemap(() => '/sitemaps/news.xml')],
]

/** What is asked for one story. */
const singles: [string, (item: Told) => Promise<Response>][] = [
  ['oEmbed', ({ slug }) => answerWithEmbed(office.payload, ask(`/oembed?url=${encodeURIComponent(`${env().siteUrl}/kk/news/${slug}`)}`))],
  ...machineFormats.flatMap((format) =>
    (['news', 'kits'] as const).map((kind): (typeof singles)[number] => [`${kind} in ${format}`, ({ id }) => answerWithItem(office.payload, ask(`/kk/items/${kind}/${id}.${format}`), { language: 'kk', kind, file: `${id}.${format}` })]),
  ),
  ['the card', ({ id }) => answerWithCard(office.payload, ask(`/cards/kk/news/${id}/x`), { language: 'kk', kind: 'news', id, version: `${'0'.repeat(24)}.jpg` })],
]

const secrets: Premise[] = ['draft', 'inReview', 'embargoed', 'withdrawn', 'deleted']

describe.each(lists)('%s', (_name, read) => {
  it('carries what is live, in the words that the public knows', async () => {
    const answer = await read()
    expect(answer.status).toBe(200)
    const text = await answer.text()
    for (const premise of ['live', 'live with a newer draft'] as const) expect(text).toContain(told[premise].slug)
    expect(text).not.toContain('Жаңа жоба мәтін')
  })

  it.each([...secrets, 'campaign in a quiet period'] as Premise[])('keeps back what is %s', async (premise) => {
    // Atom tells by its id alone that something was taken down.
    const text = (await (await read()).text()).replaceAll(/<at:deleted-entry[^]*?<\/at:deleted-entry>/g, '')
    for (const word of Object.values(told[premise])) expect(text).not.toContain(word)
  })
})

describe.each(singles)('%s', (_name, read) => {
  it.each(['live', 'live with a newer draft', 'campaign in a quiet period'] as Premise[])('is there for what is %s', async (premise) => {
    expect((await read(told[premise])).status).toBe(200)
  })

  it.each(secrets)('is not there for what is %s', async (premise) => {
    const answer = await read(told[premise])
    expect([404, 410]).toContain(answer.status)
    expect(await answer.text()).not.toContain(told[premise].headline)
  })
})

describe('what a page says in its head', () => {
  // The page opens Payload by itself: on the database of this file, once that is open.
  const headOf = async (slug: string): Promise<Metadata> => {
    const { generateMetadata } = await import('../app/(site)/[language]/news/[slug]/page.tsx')
    return generateMetadata({ params: Promise.resolve({ language: 'kk', slug }) })
  }

  it('names title, picture, feeds and embedding of a live story', async () => {
    const { title, alternates, openGraph, twitter } = await headOf(told.live.slug)
    expect(title).toContain(told.live.headline)
    expect(alternates).toMatchObject({ canonical: `/kk/news/${told.live.slug}`, languages: { kk: `/kk/news/${told.live.slug}`, 'x-default': `/kk/news/${told.live.slug}` } })
    expect(Object.keys(alternates?.types ?? {})).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/json+oembed', 'text/xml+oembed', 'application/json', 'application/vnd.iptc.g2.newsitem+xml'])
    expect(openGraph).toMatchObject({ type: 'article', locale: 'kk_KZ', images: [{ url: expect.stringMatching(/^\/cards\/kk\/news\/.+\/[0-9a-f]{24}\.jpg$/), width: 1200, height: 630 }] })
    expect(twitter).toMatchObject({ card: 'summary_large_image' })
  })

  it.each(secrets)('says nothing of what is %s', async (premise) => {
    const head = await headOf(told[premise].slug)
    expect(head).toMatchObject({ robots: { index: false } })
    expect(JSON.stringify(head)).not.toContain(told[premise].headline)
  })
})

it('leaves out of every list at once what is withdrawn, also for whoever asks by date', async () => {
  const item = await liveNews(office, { headline: 'Кейін қайтарылатын мақала' })
  const first = await answerWithFeed(office.payload, ask('/kk/feeds/all.atom'), { language: 'kk', path: ['all.atom'] })
  expect(await first.text()).toContain('Кейін қайтарылатын мақала')
  const known = { 'if-modified-since': first.headers.get('last-modified') ?? '' }
  const again = (headers: object) => answerWithFeed(office.payload, ask('/kk/feeds/all.atom', headers), { language: 'kk', path: ['all.atom'] })
  expect((await again(known)).status).toBe(304)
  expect((await again({ 'if-none-match': first.headers.get('etag') })).status).toBe(304)
  const { chief } = await deskHands(office)
  await move(chief, { ...item, transition: 'withdraw', input: { reason: 'Қате' } })
  const after = await again(known)
  expect(after.status).toBe(200)
  const told = await after.text()
  expect(told).not.toContain('Кейін қайтарылатын мақала')
  expect(told).toMatch(new RegExp(`<at:deleted-entry [^>]*:news/${item.id}" when="[^"]+">\\s*<at:comment>Қате</at:comment>`))
})
