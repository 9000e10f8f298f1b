import { createLocalReq, type Payload } from 'payload'
import { pictureFields, type PicturePhoto } from '#content/photos/site/pictureFields.ts'
import { findPublicByIds } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { eventAddress, newsAddress, photoPageAddress, quoteAddress, speakerAddress } from '#publication/pageAddresses.ts'
import { quietPeriodAt } from '#publication/quiet-periods/quietPeriodAt.ts'
import { currentIndex } from './index/currentIndex.ts'
import { isBroken } from './index/isBroken.ts'
import type { IndexFile } from './index/IndexFile.ts'
import type { Kind } from './index/SearchEntry.ts'
import { type Found, type Hit, searchIndex, type SearchOrder } from './searchIndex.ts'

/** A hit that is still public, with its page and its picture; `position` is what the speaker of a quote was on that day. */
export type Result = Hit & { address: string; photo?: PicturePhoto; position?: string }

export type Results = Omit<Found, 'hits'> & { results: Result[] }

/** Asks the index of this server; undefined while it has none. One that breaks under the question is built anew. */
export function askIndex<Answer>(ask: (file: IndexFile) => Answer): Answer | undefined {
  const { file, mend } = currentIndex()
  if (!file) return undefined
  try {
    return ask(file)
  } catch (error) {
    if (!isBroken(error)) throw error
    mend?.(error)
    return undefined
  }
}

type Shown = { address: string; photo?: string | undefined; position?: string }

/** The door: what is public now, of what the index has named. */
export async function findShown(payload: Payload, hits: Pick<Hit, 'kind' | 'item'>[], language: SearchOrder['language']): Promise<(hit: Pick<Hit, 'kind' | 'item'>) => Shown | undefined> {
  const idsOf = (kind: Kind): string[] => hits.filter((hit) => hit.kind === kind).map(({ item }) => item)
  const [stories, quotes, speakers, photos, events] = await Promise.all([
    findPublicByIds(payload, 'news', idsOf('story'), ['slug', 'language', 'hero']),
    findPublicByIds(payload, 'quotes', idsOf('quote'), ['position']),
    findPublicByIds(payload, 'speakers', idsOf('speaker'), ['slug', 'portrait']),
    findPublicByIds(payload, 'photos', idsOf('photo'), ['publishedAt']),
    findPublicByIds(payload, 'events', idsOf('event'), ['slug']),
  ])
  return ({ kind, item }) => {
    switch (kind) {
      case 'story': {
        const story = stories.get(item)
        return story && { address: newsAddress(story.language, story.slug), photo: story.hero }
      }
      case 'quote': {
        const quote = quotes.get(item)
        return quote && { address: quoteAddress(language, item), position: textIn(quote.position, language) }
      }
      case 'speaker': {
        const speaker = speakers.get(item)
        return speaker && { address: speakerAddress(language, speaker.slug), photo: speaker.portrait }
      }
      case 'photo':
        return photos.has(item) ? { address: photoPageAddress(language, item), photo: item } : undefined
      case 'event': {
        const event = events.get(item)
        return event && { address: eventAddress(language, event.slug) }
      }
    }
  }
}

/** Searches in all that outsiders may see now; undefined while this server's index is being built. */
export async function search(payload: Payload, order: SearchOrder): Promise<Results | undefined> {
  const quiet = await quietPeriodAt(await createLocalReq({}, payload), 'campaign')
  const found = askIndex((file) => searchIndex(file, { ...order, withoutCampaign: quiet(new Date()) !== undefined }))
  if (!found) return undefined
  const { hits, ...rest } = found
  const shownOf = await findShown(payload, hits, order.language)
  const shown = hits.flatMap((hit) => {
    const of = shownOf(hit)
    return of ? [{ hit, ...of }] : []
  })
  const photos = await findPublicByIds(payload, 'photos', shown.map(({ photo }) => photo), pictureFields)
  const results = shown.map(({ hit, address, photo: id, position }): Result => {
    const photo = id === undefined ? undefined : photos.get(id)
    return { ...hit, address, ...(photo && { photo }), ...(position && { position }) }
  })
  return { ...rest, results }
}
