import type { ToldPhoto } from '#content/photos/site/pictureFields.ts'
import { photoTitle } from '#content/photos/photoTitle.ts'
import type { Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import {
  eventAddress,
  eventsAddress,
  frontAddress,
  newsAddress,
  photoPageAddress,
  photosAddress,
  quoteAddress,
  quotesAddress,
  speakerAddress,
  speakersAddress,
  topicAddress,
} from '#publication/pageAddresses.ts'
import type { PublicEvent, PublicQuote, PublicSettings, PublicSpeaker } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { cardAddress } from '../cards/cardAddress.ts'
import { newsCard } from '../cards/toCard.ts'
import { houseName } from '../houseName.ts'
import { toBreadcrumbs, type Crumb } from './toBreadcrumbs.ts'
import { toEvent } from './toEvent.ts'
import { toImageObject } from './toImageObject.ts'
import { type StoryToTell, toNewsArticle } from './toNewsArticle.ts'
import { organisationReference, toOrganisation } from './toOrganisation.ts'
import { toPerson } from './toPerson.ts'
import { toQuotation } from './toQuotation.ts'
import type { Things } from './toScriptText.ts'

/** What every page says, and where it stands in the site. */
export const pageThings = (settings: PublicSettings, language: Language, crumbs: readonly Crumb[], own: Things = []): Things => [
  toOrganisation(settings, language),
  toBreadcrumbs(settings, language, crumbs),
  ...own,
]

export const frontThings = (settings: PublicSettings, language: Language): Things => [
  toOrganisation(settings, language),
  {
    '@type': 'WebSite',
    '@id': absolute(`${frontAddress(language)}#site`),
    name: houseName(settings, language),
    url: absolute(frontAddress(language)),
    inLanguage: language,
    publisher: organisationReference(),
  },
]

export function storyThings(story: StoryToTell, settings: PublicSettings): Things {
  const { item, parts, topics } = story
  const { language } = item
  const card = cardAddress(newsCard(item, item.hero ? parts.photos.get(item.hero) : undefined, settings))
  const section = topics.slice(0, 1).map(({ name, slug }) => ({ name: textIn(name, language), address: topicAddress(language, slug) }))
  return pageThings(settings, language, [...section, { name: item.headline, address: newsAddress(language, item.slug) }], [toNewsArticle(story, card)])
}

export function quoteThings(quote: PublicQuote, speaker: Pick<PublicSpeaker, 'name' | 'slug'> | undefined, settings: PublicSettings, language: Language): Things {
  const name = [saySite(language, 'quote'), speaker && textIn(speaker.name, language)].filter(Boolean).join(': ')
  const crumbs = [
    { name: sayFeeds(language, 'quotes'), address: quotesAddress(language) },
    { name, address: quoteAddress(language, quote.id) },
  ]
  return pageThings(settings, language, crumbs, [toQuotation(quote, speaker, language)])
}

export function speakerThings(speaker: PublicSpeaker, portrait: ToldPhoto | undefined, settings: PublicSettings, language: Language): Things {
  const address = speakerAddress(language, speaker.slug)
  const crumbs = [
    { name: sayFeeds(language, 'speakers'), address: speakersAddress(language) },
    { name: textIn(speaker.name, language), address },
  ]
  const person = toPerson(speaker, language, { portrait })
  return pageThings(settings, language, crumbs, [{ '@type': 'ProfilePage', url: absolute(address), inLanguage: language, mainEntity: person }])
}

export function photoThings(photo: ToldPhoto, settings: PublicSettings, language: Language): Things {
  const crumbs = [
    { name: sayFeeds(language, 'photos'), address: photosAddress(language) },
    { name: photoTitle(photo, language), address: photoPageAddress(language, photo.id) },
  ]
  return pageThings(settings, language, crumbs, [toImageObject(photo, language)])
}

export function eventThings(event: PublicEvent, settings: PublicSettings, language: Language): Things {
  const crumbs = [
    { name: sayFeeds(language, 'events'), address: eventsAddress(language) },
    { name: textIn(event.title, language), address: eventAddress(language, event.slug) },
  ]
  return pageThings(settings, language, crumbs, [toEvent(event, language)])
}
