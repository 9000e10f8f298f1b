import type { NewsArticle } from 'schema-dts'
import type { Story } from '#content/news/site/loadStory.ts'
import { languages } from '#languages/language.ts'
import { toPlainText } from '#content/news/toPlainText.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress, topicAddress } from '#publication/pageAddresses.ts'
import { absolute } from '../absolute.ts'
import { changedAt } from '../changedAt.ts'
import { toCorrections } from './toCorrections.ts'
import { toEvent } from './toEvent.ts'
import { toImageObject } from './toImageObject.ts'
import { organisationReference } from './toOrganisation.ts'
import { toQuotation } from './toQuotation.ts'

const machineMade = { synthetic: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource', assisted: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource' } as const

export type StoryToTell = Pick<Story, 'item' | 'parts' | 'topics' | 'event' | 'versions'>

/** A story as search engines and archives read it; `card` is its generated picture. */
export function toNewsArticle({ item, parts, topics, event, versions }: StoryToTell, card: string): NewsArticle {
  const { language } = item
  const address = absolute(newsAddress(language, item.slug))
  const photos = [...new Set([item.hero, ...item.gallery])].flatMap((id) => (id && parts.photos.get(id)) || [])
  const quotes = [...parts.quotes.values()]
  const words = toPlainText(item.body).split(/\s+/).filter(Boolean).length
  const others = languages.flatMap((other) => (other !== language && versions[other] ? [{ '@id': `${absolute(versions[other])}#story` }] : []))
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#story`,
    url: address,
    mainEntityOfPage: address,
    headline: item.headline,
    ...(item.lead && { description: item.lead }),
    inLanguage: language,
    datePublished: item.publishedAt,
    dateModified: changedAt(item).toISOString(),
    author: item.bylines.length > 0 ? item.bylines.map((name) => ({ '@type': 'Person', name })) : organisationReference(),
    publisher: organisationReference(),
    image: [...photos.map((photo) => toImageObject(photo, language)), absolute(card)],
    ...(item.dateline && { dateline: item.dateline }),
    ...(topics.length > 0 && {
      articleSection: topics.map(({ name }) => textIn(name, language)),
      about: topics.map(({ name, slug }) => ({ '@type': 'Thing', name: textIn(name, language), url: absolute(topicAddress(language, slug)) })),
    }),
    ...(words > 0 && { wordCount: words }),
    ...(quotes.length > 0 && { hasPart: quotes.map((quote) => toQuotation(quote, parts.speakers.get(quote.speaker), language)) }),
    ...(event && { mentions: toEvent(event, language) }),
    ...(others.length > 0 && { workTranslation: others }),
    ...(item.aiUse !== 'none' && { digitalSourceType: machineMade[item.aiUse] }),
    ...toCorrections(item.changeNotes),
    isAccessibleForFree: true,
  }
}
