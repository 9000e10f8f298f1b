import type { Payload } from 'payload'
import { findPublicByIds } from '#publication/findPublic.ts'
import type { PublicDocument, PublicNews } from '#publication/publicContent.ts'
import { toldFields, type ToldPhoto } from '../../photos/site/pictureFields.ts'
import { toldQuoteFields, type ToldQuote } from '../../quotes/site/quoteFields.ts'
import { type QuotedSpeaker, speakerFields } from '../../quotes/site/speakerFields.ts'
import { linkFields, type LinkedNews } from './cardFields.ts'
import { storyReferences } from './storyReferences.ts'

/** What a story shows besides its own words: only what is public itself. */
export type StoryParts = {
  photos: Map<string, ToldPhoto>
  quotes: Map<string, ToldQuote>
  speakers: Map<string, QuotedSpeaker>
  documents: Map<string, PublicDocument>
  news: Map<string, LinkedNews>
}

/** What these stories show, each kind with one query; `findByIds` is another way to them, for a preview. */
export async function findParts(payload: Payload, items: readonly PublicNews[], findByIds = findPublicByIds): Promise<StoryParts> {
  const shown = items.map(({ body }) => storyReferences(body))
  const [photos, quotes, documents, news] = await Promise.all([
    findByIds(payload, 'photos', [...items.flatMap(({ hero, gallery }) => [hero, ...gallery]), ...shown.flatMap((one) => one.photos)], toldFields),
    findByIds(payload, 'quotes', shown.flatMap((one) => one.quotes), toldQuoteFields),
    findByIds(payload, 'documents', [...items.flatMap((item) => item.documents), ...shown.flatMap((one) => one.documents)]),
    findByIds(payload, 'news', shown.flatMap((one) => one.news), linkFields),
  ])
  const speakers = await findByIds(payload, 'speakers', [...quotes.values()].map(({ speaker }) => speaker), speakerFields)
  return { photos, quotes, documents, news, speakers }
}
