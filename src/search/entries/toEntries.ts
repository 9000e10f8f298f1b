import { toPlainText } from '#content/news/toPlainText.ts'
import { languages, type Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { ByLanguage, PublicContent, PublicQuote, PublicSpeaker } from '#publication/publicContent.ts'
import type { Orientation, SearchEntry } from '../index/SearchEntry.ts'

/** What of other items stands in an item's text. */
export type Surroundings = { speakers: Map<string, PublicSpeaker>; quotes: Map<string, PublicQuote> }

export type SearchedCollection = 'news' | 'quotes' | 'speakers' | 'photos' | 'events' | 'topics'

type ToEntries = { [Collection in SearchedCollection]: (item: PublicContent[Collection], around: Surroundings) => SearchEntry[] }

const kindOf = { news: 'story', quotes: 'quote', speakers: 'speaker', photos: 'photo', events: 'event', topics: 'topic' } as const satisfies Record<
  SearchedCollection,
  SearchEntry['kind']
>
export const kindOfCollection = (collection: SearchedCollection): SearchEntry['kind'] => kindOf[collection]

const lines = (...texts: (string | undefined)[]): string => texts.filter((text) => text).join('\n')

const nonEmpty = (ids: (string | undefined)[]): string[] => ids.filter((id): id is string => Boolean(id))

/** An entry for every language that `texts`, the item's own words, are there in. */
function byLanguage(
  kind: SearchEntry['kind'],
  item: string,
  texts: ByLanguage,
  toEntry: (language: Language, index: number) => Omit<SearchEntry, 'kind' | 'item' | 'language' | 'group'>,
): SearchEntry[] {
  return languages.filter((language) => texts[language]).map((language, index) => ({ kind, item, language, group: `${kind} ${item}`, ...toEntry(language, index) }))
}

/** A photo that is nearly as wide as high is laid out as a square. */
function orientationOf({ width, height }: PublicContent['photos']): Orientation | undefined {
  if (!width || !height) return undefined
  if (width > height * 1.05) return 'landscape'
  return height > width * 1.05 ? 'portrait' : 'square'
}

const known = <Item>(ids: string[], items: Map<string, Item>): Item[] => ids.map((id) => items.get(id)).filter((item) => item !== undefined)

/** The words by which each kind of item is found, and by what it is filtered. */
export const toEntries: ToEntries = {
  news: (item, { speakers, quotes }) => [
    {
      kind: 'story',
      item: item.id,
      language: item.language,
      group: `story ${item.story}`,
      title: item.headline,
      text: lines(item.lead, toPlainText(item.body)),
      also: lines(
        ...known(item.quotes, quotes).map(({ text }) => textIn(text, item.language)),
        ...known(item.speakers, speakers).map(({ name }) => textIn(name, item.language)),
        ...item.bylines,
      ),
      at: item.shownAt,
      speakers: item.speakers,
      topics: item.topics,
      desk: item.desk,
      isCampaign: item.nature === 'campaign',
    },
  ],
  quotes: (item, { speakers }) =>
    byLanguage('quote', item.id, item.text, (language) => {
      const speaker = speakers.get(item.speaker)
      const name = speaker ? textIn(speaker.name, language) : ''
      return {
        title: name,
        text: item.text[language] ?? '',
        also: lines(textIn(item.position, language), item.occasion[language]),
        at: item.saidAt ?? item.publishedAt,
        speakers: [item.speaker],
        topics: item.topics,
      }
    }),
  speakers: (item) =>
    byLanguage('speaker', item.id, item.name, (language) => ({
      title: textIn(item.name, language),
      text: lines(...item.positions.map(({ title }) => textIn(title, language)), item.biography[language]),
      speakers: [item.id],
    })),
  photos: (item) =>
    byLanguage('photo', item.id, { ...item.altText, ...item.caption, ...item.headline }, (language, index) => ({
      title: item.headline[language] ?? '',
      text: item.caption[language] ?? item.altText[language] ?? '',
      also: lines(item.altText[language], item.people.join(', '), lines(item.sublocation, item.city, item.country), item.keywords.join(', '), item.creator),
      at: item.dateTaken ?? item.publishedAt,
      topics: item.topics,
      event: item.event,
      orientation: orientationOf(item),
      people: item.people,
      places: nonEmpty([item.sublocation, item.city, item.country]),
      isFirst: index === 0,
    })),
  events: (item) =>
    byLanguage('event', item.id, item.title, (language) => ({
      title: item.title[language] ?? '',
      text: lines(item.description[language], textIn(item.place, language), textIn(item.address, language)),
      at: item.startsAt,
      topics: item.topics,
    })),
  topics: (item) => byLanguage('topic', item.id, item.name, (language) => ({ title: item.name[language] ?? '', text: '', topics: nonEmpty([item.id]) })),
}
