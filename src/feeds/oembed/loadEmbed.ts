import type { Payload, Where } from 'payload'
import { ownAddress } from '#content/checks/ownAddress.ts'
import { findNamed } from '#content/previousSlugs.ts'
import { formatDay } from '#languages/formatDate.ts'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { saySite } from '#languages/messages/site.ts'
import { env } from '#platform/env.ts'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import { findPublic, findPublicById, findPublicSettings } from '#publication/findPublic.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { frontAddress, newsAddress, quoteAddress } from '#publication/pageAddresses.ts'
import type { PublicNews, PublicQuote, PublicSettings } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { cardSize } from '#content/photos/cards/card.ts'
import { cardAddress } from '../cards/cardAddress.ts'
import { newsCard, quoteCard } from '../cards/toCard.ts'
import { houseName } from '../houseName.ts'
import { quoteNotes } from '../quote-cards/quoteNotes.ts'

export type Embed = { title: string; author: string; html: string; language: Language; picture: string; house: string }

/** What another site shows of one of our stories or quotes; undefined for any other address. */
export async function loadEmbed(payload: Payload, url: string): Promise<Embed | undefined> {
  const own = ownAddress(url, env().siteUrl)
  if (!own || !/^https?:\/\//i.test(url)) return undefined
  const language = toLanguage(new URL(url).pathname.split('/')[1])
  if (own.collection === 'news' && own.by === 'slug') return embedNews(payload, own.key, language)
  return own.collection === 'quotes' ? embedQuote(payload, own.key, language) : undefined
}

async function embedNews(payload: Payload, slug: string, language: Language): Promise<Embed | undefined> {
  const find = async (where: Where) => (await findPublic(payload, 'news', { where, limit: 1, withoutBody: true, counted: false })).items[0]
  const [item, settings] = await Promise.all([findNamed(slug, find), findPublicSettings(payload)])
  // The page of another language leads on to this item's own, or says that there is no translation.
  if (!item || item.language !== language) return undefined
  const photo = item.hero ? await findPublicById(payload, 'photos', item.hero) : undefined
  return {
    title: item.headline,
    author: item.bylines.join(', ') || houseName(settings, language),
    html: newsHtml(item, settings),
    language,
    picture: absolute(cardAddress(newsCard(item, photo, settings))),
    house: houseName(settings, language),
  }
}

async function embedQuote(payload: Payload, id: string, language: Language): Promise<Embed | undefined> {
  const [quote, settings] = await Promise.all([findPublicById(payload, 'quotes', id), findPublicSettings(payload)])
  if (!quote) return undefined
  const speaker = await findPublicById(payload, 'speakers', quote.speaker)
  const portrait = speaker?.portrait ? await findPublicById(payload, 'photos', speaker.portrait) : undefined
  const name = speaker ? textIn(speaker.name, language) : ''
  const notes = await quoteNotes(payload, quote, language)
  return {
    title: [saySite(language, 'quote'), name].filter(Boolean).join(': '),
    author: name || houseName(settings, language),
    html: quoteHtml(quote, name, settings, language, notes),
    language,
    picture: absolute(cardAddress(quoteCard(quote, speaker, portrait, settings, language, notes))),
    house: houseName(settings, language),
  }
}

const link = (address: string, text: string): string => `<a href="${absolute(address)}">${escapeMarkup(text)}</a>`

/** No script and no style: what a reader sees is the other site's own. Campaign material says who paid wherever it is. */
function newsHtml({ language, slug, headline, lead, shownAt, imprint, aiUse }: PublicNews, settings: PublicSettings): string {
  const address = newsAddress(language, slug)
  const lines = [
    `<p><strong>${link(address, headline)}</strong></p>`,
    ...(lead ? [`<p>${escapeMarkup(lead)}</p>`] : []),
    ...(aiUse === 'none' ? [] : [`<p>${saySite(language, aiUse === 'synthetic' ? 'aiSynthetic' : 'aiAssisted')}</p>`]),
    ...(imprint ? [`<p>${escapeMarkup(saySite(language, 'imprintLine', imprint))}</p>`] : []),
    `<footer>${link(frontAddress(language), houseName(settings, language))}, ${formatDay(shownAt, language)}</footer>`,
  ]
  return `<blockquote cite="${absolute(address)}" lang="${language}">${lines.join('')}</blockquote>`
}

function quoteHtml(quote: PublicQuote, speaker: string, settings: PublicSettings, language: Language, notes: readonly string[]): string {
  const address = quoteAddress(language, quote.id)
  const who = [speaker, textIn(quote.position, language)].filter(Boolean).join(', ')
  const said = inLanguage(quote.text, language)
  const marked = said && said.language !== language ? ` lang="${said.language}"` : ''
  const lines = [...(said?.text.split(/\n+/) ?? []).map((paragraph) => `<p${marked}>${escapeMarkup(paragraph)}</p>`), ...notes.map((note) => `<p>${escapeMarkup(note)}</p>`)]
  const footer = `<footer>${link(address, who || sayFeeds(language, 'quotes'))} (${link(frontAddress(language), houseName(settings, language))})</footer>`
  return `<blockquote cite="${absolute(address)}" lang="${language}">${lines.join('')}${footer}</blockquote>`
}

/** The answer in the words of oEmbed 1.0, no larger than asked for. */
export function toOembed({ title, author, html, language, picture, house }: Embed, max: { width: number; height: number }) {
  const scale = Math.min(1, max.width / cardSize.width, max.height / cardSize.height)
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: author,
    provider_name: house,
    provider_url: absolute(frontAddress(language)),
    cache_age: 60,
    html,
    width: Math.min(600, max.width),
    height: Math.min(300, max.height),
    // A picture that does not fit is left out: the standard allows none that is larger.
    ...(scale === 1 && { thumbnail_url: picture, thumbnail_width: cardSize.width, thumbnail_height: cardSize.height }),
  }
}
