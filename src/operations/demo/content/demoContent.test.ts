import { describe, expect, it } from 'vitest'
import { languages, type Language } from '#languages/language.ts'
import { photoKeys } from '../photos/drawDemoPhoto.ts'
import { demoPhotoMetadata } from '../photos/demoPhotoMetadata.ts'
import { demoContent } from './demoContent.ts'
import type { DemoVersion, Outcome } from './shapes.ts'

const { stories, quotes, speakers, events, desks, topics, documents, pressContacts, users } = demoContent
const versions = stories.flatMap((story) =>
  languages.flatMap((language) => {
    const version: DemoVersion | undefined = story[language]
    return version ? [{ name: `${story.key}/${language}`, language, story, version }] : []
  }),
)
const inLanguage = (language: Language) => versions.filter((version) => version.language === language)
const keysOf = (items: readonly { key: string }[]) => new Set(items.map(({ key }) => key))
const quotesIn = (version: DemoVersion) => version.body.flatMap((block) => ('quote' in block ? [block.quote] : []))

/** Every sentence in `value`, with the language its place gives it. */
function sentences(value: unknown, language = 'kk'): { text: string; language: string }[] {
  if (typeof value === 'string') return [{ text: value, language }]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => sentences(inner, ['kk', 'ru', 'en'].includes(name) ? name : language))
}
const everySentence = sentences([stories, quotes, speakers, events, desks, topics, documents, pressContacts, users, photoKeys.map(demoPhotoMetadata)])

describe('the demo is as large as promised', () => {
  it.each([
    ['stories in Kazakh', inLanguage('kk').length, 30],
    ['stories in Russian', inLanguage('ru').length, 20],
    ['stories in English', inLanguage('en').length, 12],
    ['quotes', quotes.length, 40],
    ['topics', topics.length, 8],
    ['documents', documents.length, 3],
    ['press contacts', pressContacts.length, 2],
  ])('%s', (_, count, atLeast) => expect(count).toBeGreaterThanOrEqual(atLeast))

  it.each([
    ['speakers', speakers.length, 12],
    ['photos', photoKeys.length, 60],
    ['events', events.length, 10],
    ['desks', desks.length, 3],
  ])('%s', (_, count, exactly) => expect(count).toBe(exactly))

  it('shows every outcome of the workflow, most of them live', () => {
    const wanted: Record<Outcome, true> = { live: true, draft: true, inReview: true, changesRequested: true, approved: true, scheduled: true, embargoed: true, corrected: true, withdrawn: true, liveWithUrgentFlag: true, liveWithNewerDraft: true }
    expect(new Set(stories.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(wanted)))
    expect(stories.filter(({ outcome }) => outcome === 'live').length).toBeGreaterThan(stories.length / 2)
  })

  it('has every kind of news, a campaign item and an AI label', () => {
    expect(new Set(stories.map(({ kind }) => kind))).toEqual(new Set(['news', 'pressRelease', 'statement', 'announcement']))
    expect(stories.some(({ aiLabel }) => aiLabel)).toBe(true)
    const campaign = stories.filter(({ nature }) => nature === 'campaign')
    expect(campaign.length).toBeGreaterThan(0)
    expect(campaign.filter(({ imprint }) => !imprint)).toEqual([])
  })

  it('has one account for each role and a second editor', () => {
    const roles = users.flatMap((user) => user.roles)
    expect(new Set(roles).size).toBe(7)
    expect(roles.filter((role) => role === 'editor')).toHaveLength(2)
  })
})

describe('every reference resolves', () => {
  it.each([['stories', stories], ['quotes', quotes], ['speakers', speakers], ['events', events], ['documents', documents], ['users', users]])('no key is given twice in %s', (_, items) =>
    expect(keysOf(items).size).toBe(items.length))

  it.each(stories)('$key', (story) => {
    expect(story.topics.filter((topic) => !keysOf(topics).has(topic))).toEqual([])
    expect(story.photos.filter((photo) => !photoKeys.includes(photo))).toEqual([])
    expect((story.documents ?? []).filter((document) => !keysOf(documents).has(document))).toEqual([])
    expect([undefined, ...keysOf(events)]).toContain(story.event)
    expect([undefined, ...keysOf(pressContacts)]).toContain(story.contact)
    expect(story.bylines.filter((name) => ![...users, ...pressContacts.map(({ name: { kk } }) => ({ name: kk }))].some((user) => user.name === name))).toEqual([])
  })

  it.each(versions)('the blocks of $name', ({ version, language }) => {
    const unresolved = version.body.filter(
      (block) =>
        ('quote' in block && !quotes.find(({ key }) => key === block.quote)?.[language]) ||
        ('document' in block && !keysOf(documents).has(block.document)) ||
        ('photo' in block && !photoKeys.includes(block.photo)),
    )
    expect(unresolved).toEqual([])
  })

  it('every quote is spoken by a known speaker in one position', () => {
    const astray = quotes.filter((quote) => {
      const positions = speakers.find(({ key }) => key === quote.speaker)?.positions ?? []
      return positions.filter(({ sinceDaysAgo, untilDaysAgo }) => quote.daysAgo <= sinceDaysAgo && quote.daysAgo > (untilDaysAgo ?? -1)).length !== 1
    })
    expect(astray).toEqual([])
  })

  it('no quote is younger than the story that prints it', () => {
    const younger = versions.filter(({ story, version }) =>
      quotes.some((quote) => quotesIn(version).includes(quote.key) && quote.daysAgo < Math.max(0, story.moment.daysAgo)))
    expect(younger).toEqual([])
  })

  it('two speakers changed position, with quotes from before and after', () => {
    const changed = speakers.filter(({ key, positions }) => {
      const day = positions[0]?.untilDaysAgo
      const own = quotes.filter(({ speaker }) => speaker === key)
      return day !== undefined && own.some(({ daysAgo }) => daysAgo > day) && own.some(({ daysAgo }) => daysAgo < day)
    })
    expect(changed).toHaveLength(2)
  })
})

describe('every text is fit to print', () => {
  it.each(versions)('$name', ({ version, story }) => {
    expect(version.headline.length).toBeLessThanOrEqual(110)
    expect(version.headline).not.toMatch(/\.$/)
    expect(version.body.length).toBeGreaterThanOrEqual(4)
    expect(quotesIn(version).length).toBe(quotesIn(story.kk).length)
  })

  it('mixes no Latin letters into Cyrillic words', () => {
    const mixed = everySentence.flatMap(({ text }) => text.match(/[\p{L}]+/gu) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
    expect(mixed).toEqual([])
  })

  it('uses «ёлочки» and no straight quotation marks in Kazakh and Russian', () => {
    expect(everySentence.filter(({ text, language }) => language !== 'en' && /["“”]/.test(text))).toEqual([])
  })

  it('writes the long dash of neither machine nor typewriter', () => {
    expect(everySentence.filter(({ text }) => / - |—/.test(text))).toEqual([])
  })

  it('says nothing twice in the bodies of stories', () => {
    const paragraphs = versions.flatMap(({ version }) => version.body.flatMap((block) => ('paragraph' in block ? [block.paragraph] : [])))
    expect(new Set(paragraphs).size).toBe(paragraphs.length)
  })

  it('uses only addresses and numbers that cannot be anyone’s', () => {
    for (const { email } of [...users, ...pressContacts]) expect(email).toMatch(/@media-center\.example$/)
    for (const { phone } of pressContacts) expect(phone).toMatch(/^\+7 700 000 \d\d \d\d$/)
  })
})
