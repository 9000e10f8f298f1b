import type { Payload, Where } from 'payload'
import { findBySlug } from '#content/findBySlug.ts'
import { deskAddress, newsListAddress, photosAddress, quotesAddress, speakerAddress, topicAddress } from '#publication/pageAddresses.ts'
import type { ByLanguage } from '#publication/publicContent.ts'
import type { Language } from '#languages/language.ts'
import type { FeedScope } from './feedAddresses.ts'

export type FoundScope = {
  where: Where[]
  /** Undefined for all stories. */
  name?: ByLanguage
  /** The name in its address today; another than was asked for when it has moved. */
  slug?: string
  pageIn: (language: Language) => string
}

/** What a list of stories is chosen by; undefined when there is no such topic, speaker or desk. */
export async function findScope(payload: Payload, scope: FeedScope): Promise<FoundScope | undefined> {
  switch (scope.kind) {
    case 'all':
      return { where: [], pageIn: newsListAddress }
    case 'photos':
      return { where: [], pageIn: photosAddress }
    case 'quotes':
      return { where: [], pageIn: quotesAddress }
    case 'topics': {
      const topic = await findBySlug(payload, 'topics', scope.name)
      return topic && { where: [{ topics: { in: [topic.id] } }], name: topic.name, slug: topic.slug, pageIn: (language) => topicAddress(language, topic.slug) }
    }
    case 'speakers': {
      const speaker = await findBySlug(payload, 'speakers', scope.name)
      return speaker && { where: [{ speakers: { in: [speaker.id] } }], name: speaker.name, slug: speaker.slug, pageIn: (language) => speakerAddress(language, speaker.slug) }
    }
    case 'desks': {
      const desk = await findBySlug(payload, 'desks', scope.name)
      return desk && { where: [{ desk: { equals: desk.id } }], name: desk.name, slug: desk.slug, pageIn: (language) => deskAddress(language, desk.slug) }
    }
  }
}
