import type { Payload } from 'payload'
import { photoTitle } from '#content/photos/photoTitle.ts'
import { type PicturePhoto, pictureFields } from '#content/photos/site/pictureFields.ts'
import { quoteFields } from '#content/quotes/site/quoteFields.ts'
import { speakerFields } from '#content/quotes/site/speakerFields.ts'
import { type Language, languages } from '#languages/language.ts'
import { findPublic, findPublicByIds, findShootsOf } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import { eventAddress, photoPageAddress, quoteAddress, releaseAddress, shootAddress } from '#publication/pageAddresses.ts'
import { documentAddress } from '#content/fileAddresses.ts'
import { type BasketCollection, type BasketItem, itemsIn } from './basketItems.ts'

export type BasketEntry = BasketItem & { title: string; address: string; photo?: PicturePhoto; language?: Language }

/** `gone`: how many are no longer public. */
export type Basket = { entries: BasketEntry[]; gone: number; languages: Language[] }

/** What is in the asker's basket, as far as it is public now, in the order in which it was put in. */
export async function loadBasket(payload: Payload, language: Language, headers: Headers): Promise<Basket> {
  const items = itemsIn(headers)
  const ids = (collection: BasketCollection): string[] => items.filter((item) => item.collection === collection).map(({ id }) => id)
  const [news, photos, quotes, events, documents, shoots] = await Promise.all([
    findPublicByIds(payload, 'news', ids('news'), ['headline', 'language', 'slug', 'story']),
    findPublicByIds(payload, 'photos', ids('photos'), [...pictureFields, 'headline']),
    findPublicByIds(payload, 'quotes', ids('quotes'), quoteFields),
    findPublicByIds(payload, 'events', ids('events'), ['title', 'slug']),
    findPublicByIds(payload, 'documents', ids('documents')),
    findPublicShoots(payload, ids('shoots')),
  ])
  const speakers = await findPublicByIds(payload, 'speakers', [...quotes.values()].map(({ speaker }) => speaker), speakerFields)

  function entryOf({ collection, id }: BasketItem): Omit<BasketEntry, keyof BasketItem> | undefined {
    switch (collection) {
      case 'news': {
        const item = news.get(id)
        return item && { title: item.headline, address: releaseAddress(item.language, item.slug), language: item.language }
      }
      case 'photos': {
        const photo = photos.get(id)
        return photo && { title: photoTitle(photo, language), address: photoPageAddress(language, id), photo }
      }
      case 'quotes': {
        const quote = quotes.get(id)
        const speaker = quote && speakers.get(quote.speaker)
        return quote && { title: [speaker && textIn(speaker.name, language), shorten(textIn(quote.text, language))].filter(Boolean).join(': '), address: quoteAddress(language, id) }
      }
      case 'shoots': {
        const shoot = shoots.get(id)
        return shoot && { title: textIn(shoot.title, language), address: shootAddress(language, id) }
      }
      case 'events': {
        const event = events.get(id)
        return event && { title: textIn(event.title, language), address: eventAddress(language, event.slug) }
      }
      case 'documents': {
        const document = documents.get(id)
        return document && { title: textIn(document.title, language) || document.filename, address: documentAddress(id) }
      }
    }
  }

  const entries = items.flatMap((item): BasketEntry[] => {
    const entry = entryOf(item)
    return entry ? [{ ...item, ...entry }] : []
  })
  return { entries, gone: items.length - entries.length, languages: await languagesOf(payload, [...news.values()].map(({ story }) => story), entries) }
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 78).trimEnd()}…` : text)

/** A shoot is as public as its photos. */
async function findPublicShoots(payload: Payload, ids: readonly string[]) {
  const ones = await Promise.all(ids.map((id) => findPublic(payload, 'photos', { where: { shoot: { equals: id } }, limit: 1, only: ['shoot'], counted: false })))
  return findShootsOf(payload, ones.flatMap(({ items }) => items))
}

/** Languages that a choice makes sense between: those of the stories, and all where captions and quotes come too. */
async function languagesOf(payload: Payload, stories: string[], entries: readonly BasketEntry[]): Promise<Language[]> {
  if (entries.some(({ collection }) => collection !== 'news')) return [...languages]
  if (stories.length === 0) return []
  const { items } = await findPublic(payload, 'news', { where: { story: { in: stories } }, limit: 400, only: ['language'], counted: false })
  const there = new Set(items.map((item) => item.language))
  return languages.filter((language) => there.has(language))
}
