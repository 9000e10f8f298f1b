import { describe, expect, it } from 'vitest'
import type { Language } from '#languages/language.ts'
import { languages } from '#languages/language.ts'
import type { PublicEvent, PublicNews, PublicPhoto, PublicQuote, PublicSettings, PublicSpeaker, PublicTopic } from '#publication/publicContent.ts'
import type { StoryToTell } from './toNewsArticle.ts'
import { eventThings, frontThings, photoThings, quoteThings, speakerThings, storyThings } from './toPageThings.ts'
import { toScriptText, type Things } from './toScriptText.ts'

const evil = '</script><script>alert(1)</script>\u2028<!--'
const settings: PublicSettings = { organisation: { kk: 'Қоғамдық штаб', ru: 'Общественный штаб' }, boilerplate: { kk: 'Штаб туралы' }, terms: {}, logo: 'l1', logoDark: undefined }
const photo = {
  id: 'p1', headline: { kk: 'Штаб' }, caption: { kk: evil }, altText: { kk: 'Зал' }, creator: 'Асқар Ермек, Дана Нұр', credit: 'Штаб', copyright: '© Штаб', usageTerms: {},
  dateTaken: '2026-02-16T10:00:00.000Z', publishedAt: '2026-02-16T16:31:00.000Z', city: 'Астана', people: [], keywords: [], topics: [], width: 4000, height: 3000,
  digitalSourceType: 'trainedAlgorithmicMedia', focalPoint: { x: 50, y: 50 }, filename: 'a.jpg', contentHash: 'h', changeNotes: [],
} as PublicPhoto // prettier-ignore
const speaker = {
  id: 's1', name: { kk: 'Айгүл Сейітова' }, slug: 'aigul', biography: {}, portrait: 'p1',
  positions: [{ title: { kk: 'Министр' }, from: '2020-01-01T00:00:00.000Z', to: '2021-01-01T00:00:00.000Z' }, { title: { kk: 'Әкім' }, from: '2021-01-01T00:00:00.000Z' }],
} as PublicSpeaker // prettier-ignore
const quote = {
  id: 'q1', text: { kk: 'Біз дайынбыз', ru: 'Мы готовы' }, speaker: 's1', position: { kk: 'Министр' }, saidAt: '2020-06-01T00:00:00.000Z', occasion: { kk: 'Баспасөз мәслихаты' },
  originalLanguage: 'ru', topics: [], publishedAt: '2026-02-16T16:31:00.000Z', changeNotes: [{ kind: 'correction', note: 'Сөз түзетілді', at: '2026-02-17T04:00:00.000Z' }],
} as PublicQuote // prettier-ignore
const event = { id: 'e1', title: { kk: 'Кездесу' }, description: {}, startsAt: '2027-01-01T05:00:00.000Z', place: { kk: 'Мәдениет үйі' }, address: { kk: 'Абай к-сі, 1' }, topics: [], slug: 'kezdesu' } as unknown as PublicEvent
const item = {
  id: 'n1', story: 'x', language: 'kk', kind: 'pressRelease', slug: 'shtab', headline: evil, lead: 'Лид', dateline: 'Астана', bylines: ['Дана Нұр'], hero: 'p1', gallery: [], quotes: ['q1'], speakers: ['s1'],
  documents: [], topics: ['t1'], desk: 'd1', nature: 'informational', aiUse: 'assisted', shownAt: '2026-02-16T16:31:00.000Z', publishedAt: '2026-02-16T16:31:00.000Z', correctedAt: '2026-02-17T04:00:00.000Z',
  changeNotes: [{ kind: 'correction', note: 'Саны түзетілді', at: '2026-02-17T04:00:00.000Z' }, { kind: 'update', note: 'Толықтырылды', at: '2026-02-18T04:00:00.000Z' }],
  earlierViews: 0, body: { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Бүгін штаб ашылды' }] }] } },
} as PublicNews // prettier-ignore
const story: StoryToTell = {
  item, versions: { kk: '/kk/news/shtab', ru: '/ru/news/shtab-ru' }, topics: [{ id: 't1', name: { kk: 'Сайлау' }, slug: 'sajlau' } as PublicTopic], event,
  parts: { photos: new Map([['p1', photo]]), quotes: new Map([['q1', quote]]), speakers: new Map([['s1', speaker]]), documents: new Map(), news: new Map() },
} // prettier-ignore

type Node = Record<string, unknown>
const graphOf = (things: Things): Node[] => (JSON.parse(toScriptText(things)) as { '@graph': Node[] })['@graph']
const ofType = (graph: Node[], type: string): Node => graph.find((one) => one['@type'] === type) ?? {}
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const inner of Object.values(value)) yield* nodesIn(inner)
}

/** What search engines ask of each type, and what we promise beyond it. */
const expected: Record<string, string[]> = {
  NewsMediaOrganization: ['@id', 'name', 'url', 'logo'],
  NewsArticle: ['@id', 'headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage', 'mainEntityOfPage', 'url'],
  ImageObject: ['contentUrl', 'license', 'acquireLicensePage', 'creditText', 'creator', 'copyrightNotice'],
  Quotation: ['text', 'spokenByCharacter', 'inLanguage', 'url'],
  Person: ['name'],
  Event: ['name', 'startDate', 'location', 'organizer', 'eventStatus'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  CorrectionComment: ['text', 'datePublished'],
  ProfilePage: ['mainEntity'],
  WebSite: ['name', 'url'],
}
/** Named by what they belong to. */
const small = ['Place', 'Thing', 'QuantitativeValue', 'Organization']

const pages = (language: Language): [string, Things, string[]][] => [
  ['front', frontThings(settings, language), ['NewsMediaOrganization', 'WebSite']],
  ['story', storyThings({ ...story, item: { ...item, language } }, settings), ['NewsMediaOrganization', 'BreadcrumbList', 'NewsArticle']],
  ['quote', quoteThings(quote, speaker, settings, language), ['NewsMediaOrganization', 'BreadcrumbList', 'Quotation']],
  ['speaker', speakerThings(speaker, photo, settings, language), ['NewsMediaOrganization', 'BreadcrumbList', 'ProfilePage']],
  ['photo', photoThings(photo, settings, language), ['NewsMediaOrganization', 'BreadcrumbList', 'ImageObject']],
  ['event', eventThings(event, settings, language), ['NewsMediaOrganization', 'BreadcrumbList', 'Event']],
]

describe.each(languages)('structured data in %s', (language) => {
  it.each(pages(language))('of the %s says all that its types ask for', (_page, things, types) => {
    const graph = graphOf(things)
    expect(graph.map((one) => one['@type'])).toEqual(types)
    expect([...nodesIn(graph)].flatMap(faultsOf)).toEqual([])
  })
})

const isAddress = (value: unknown): boolean => /^https?:\/\/[^/]+\//.test(String(value))
const addresses = new Set(['url', 'item', 'contentUrl', 'thumbnailUrl', 'license', 'acquireLicensePage', 'mainEntityOfPage'])
const isMoment = (value: unknown): boolean => !Number.isNaN(Date.parse(String(value))) && new Date(String(value)).toISOString() === value

/** What is missing or ill-formed in one node, as words. */
function faultsOf(node: Node): string[] {
  const type = String(node['@type'] ?? 'reference')
  if (type === 'reference') return isAddress(node['@id']) ? [] : [`a reference to ${String(node['@id'])}`]
  if (!small.includes(type) && !expected[type]) return [`no ${type} is expected`]
  const missing = (expected[type] ?? []).filter((property) => !(property in node) && !isLogoOrQuoted(node, property)).map((property) => `${type} without ${property}`)
  const illFormed = Object.entries(node).filter(
    ([name, value]) => value === '' || (addresses.has(name) && !isAddress(value)) || (/^(date[A-Z]\w+|startDate|endDate)$/.test(name) && !isMoment(value)),
  )
  return [...missing, ...illFormed.map(([name, value]) => `${type} ${name}: ${String(value)}`)]
}

/** A logo has no licence of its own; the original of a translation is named by its text alone. */
const isLogoOrQuoted = (node: Node, property: string): boolean =>
  (node['@type'] === 'ImageObject' && !('contentUrl' in node) && 'url' in node) || (node['@type'] === 'Quotation' && !('url' in node) && property !== 'text')

it('names who took a photo, the page with its terms, and that a machine made it', () => {
  expect(ofType(graphOf(photoThings(photo, settings, 'kk')), 'ImageObject')).toMatchObject({
    license: expect.stringMatching(/\/kk\/photos\/p1$/),
    acquireLicensePage: expect.stringMatching(/\/kk\/photos\/p1$/),
    creditText: 'Асқар Ермек, Дана Нұр / Штаб',
    creator: [{ '@type': 'Person', name: 'Асқар Ермек' }, { '@type': 'Person', name: 'Дана Нұр' }],
    digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  })
})

it('tells corrections from additions, and dates the article by the newest of both', () => {
  expect(ofType(graphOf(storyThings(story, settings)), 'NewsArticle')).toMatchObject({
    correction: [{ '@type': 'CorrectionComment', text: 'Саны түзетілді', datePublished: '2026-02-17T04:00:00.000Z' }],
    dateModified: '2026-02-18T04:00:00.000Z',
    digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    workTranslation: [{ '@id': expect.stringContaining('/ru/news/shtab-ru#story') }],
  })
})

it('keeps the position of the day for a quote, and of today for a person', () => {
  expect(ofType(graphOf(quoteThings(quote, speaker, settings, 'kk')), 'Quotation')).toMatchObject({
    spokenByCharacter: { name: 'Айгүл Сейітова', jobTitle: 'Министр' },
    translationOfWork: { text: 'Мы готовы', inLanguage: 'ru' },
    correction: [{ text: 'Сөз түзетілді' }],
  })
  expect(ofType(graphOf(speakerThings(speaker, photo, settings, 'kk')), 'ProfilePage')).toMatchObject({ mainEntity: { jobTitle: 'Әкім' } })
})

it('cannot be ended or opened by what an editor has written', () => {
  const text = toScriptText(storyThings(story, settings))
  expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  expect(ofType(graphOf(storyThings(story, settings)), 'NewsArticle').headline).toBe(evil)
})
