import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'
import { asSentence } from '#languages/asSentence.ts'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { toId } from '#people/users/staff.ts'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import { textIn } from '#publication/inLanguage.ts'
import { newsAddress, photoPageAddress, quoteAddress } from '#publication/pageAddresses.ts'
import { documentAddress, photoAddress } from '../../fileAddresses.ts'
import type { FigurePhoto } from '../../photos/site/pictureFields.ts'
import { toCreditLine } from '../../photos/site/toCreditLine.ts'
import { syntheticLabel } from '../../photos/syntheticLabel.ts'
import { itemsOfList } from '../itemsOfList.ts'
import { readTable } from '../tables/readTable.ts'
import { toTableHtml } from '../tables/toTableHtml.ts'
import { readPoll } from '../words/readPoll.ts'
import type { StoryParts } from './findParts.ts'
import { linkAddress } from './linkAddress.ts'

type Context = { language: Language; parts: StoryParts; siteUrl: string }
type Fields = Record<string, unknown>
type Node = { tag?: unknown; listType?: unknown; fields?: Fields; children?: never[] }

const textOf = (value: unknown): string => (typeof value === 'string' ? escapeMarkup(value) : '')
const idOf = (value: unknown): string => (value ? toId(value) : '')
const paragraphs = (text: string): string => text.split(/\n+/).map((one) => `<p>${escapeMarkup(one)}</p>`).join('')
const items = (lines: string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`

/** A photo as a figure with its caption, its credit and, where a machine made it, the sentence that the law asks for. */
export function toFigure(photo: FigurePhoto, { language, siteUrl }: Omit<Context, 'parts'>): string {
  const credit = `${saySite(language, 'photoBy')}: ${toCreditLine(photo)}`
  const words = [textIn(photo.caption, language), credit, syntheticLabel(photo, language)].filter((one): one is string => Boolean(one))
  const picture = `<img src="${siteUrl}${photoAddress(photo.id, 'page')}" alt="${escapeMarkup(textIn(photo.altText, language))}">`
  return `<figure><a href="${siteUrl}${photoPageAddress(language, photo.id)}">${picture}</a><figcaption>${escapeMarkup(words.map(asSentence).join(' '))}</figcaption></figure>`
}

function blocks(context: Context): Record<string, (fields: Fields) => string> {
  const { language, parts, siteUrl } = context
  const figures = (ids: string[]): string => ids.flatMap((id) => parts.photos.get(id) ?? []).map((photo) => toFigure(photo, context)).join('')
  return {
    photo: ({ photo }) => figures([idOf(photo)]),
    gallery: ({ photos }) => figures(Array.isArray(photos) ? photos.map(toId) : []),
    quote: (fields) => {
      const quote = parts.quotes.get(idOf(fields.quote))
      if (!quote) return ''
      const address = `${siteUrl}${quoteAddress(language, quote.id)}`
      const speaker = parts.speakers.get(quote.speaker)
      const who = [speaker && textIn(speaker.name, language), textIn(quote.position, language)].filter(Boolean).join(', ')
      return `<blockquote cite="${address}">${paragraphs(textIn(quote.text, language))}<footer><a href="${address}">${escapeMarkup(who)}</a></footer></blockquote>`
    },
    factBox: ({ title, text }) => `<aside><h2>${textOf(title)}</h2>${typeof text === 'string' ? paragraphs(text) : ''}</aside>`,
    poll: (fields) => poll(fields, language),
    table: (fields) => {
      const table = readTable(fields)
      return table ? toTableHtml(table) : ''
    },
    relatedNews: (fields) => {
      const item = parts.news.get(idOf(fields.news))
      return item ? `<p>${saySite(language, 'related')}: <a href="${siteUrl}${newsAddress(item.language, item.slug)}">${escapeMarkup(item.headline)}</a></p>` : ''
    },
    file: (fields) => {
      const document = parts.documents.get(idOf(fields.document))
      return document ? `<p><a href="${siteUrl}${documentAddress(document.id)}">${escapeMarkup(textIn(document.title, language) || document.filename)}</a></p>` : ''
    },
    video: ({ url, title }) =>
      typeof url === 'string' && /^https:\/\//i.test(url) ? `<p><a href="${escapeMarkup(url)}">${saySite(language, 'video')}: ${textOf(title)}</a></p>` : '',
  }
}

function poll(fields: Fields, language: Language): string {
  const { question, answers, facts } = readPoll(fields, language)
  const lines = (pairs: string[][]): string => items(pairs.map(([name = '', value = '']) => escapeMarkup(`${name}: ${value}`)))
  return `<figure><figcaption>${saySite(language, 'poll')}: ${escapeMarkup(question)}</figcaption>${lines(answers.map(({ answer, shown }) => [answer, shown]))}${lines(facts)}</figure>`
}

/**
 * A story's text as HTML for other people's programs: no styles, no scripts, whole addresses. What the public may not
 * see is left out, as on the story's page.
 */
export function toHtml(body: unknown, context: Context): string {
  const { parts, siteUrl } = context
  type Part = { node: Node; nodesToHTML: (order: { nodes: never[] }) => string[] }
  const inside = ({ node, nodesToHTML }: Part): string => nodesToHTML({ nodes: node.children ?? [] }).join('')
  const link = (part: Part): string => {
    const address = linkAddress(part.node.fields, parts)
    return address ? `<a href="${escapeMarkup(address.startsWith('/') ? siteUrl + address : address)}">${inside(part)}</a>` : inside(part)
  }
  const converters = {
    paragraph: (part: Part) => ((part.node.children ?? []).length > 0 ? `<p>${inside(part)}</p>` : ''),
    heading: (part: Part) => (part.node.tag === 'h3' ? `<h3>${inside(part)}</h3>` : `<h2>${inside(part)}</h2>`),
    list: ({ node, nodesToHTML }: Part) => {
      const items = nodesToHTML({ nodes: itemsOfList(node) as never[] }).join('')
      return node.listType === 'number' ? `<ol>${items}</ol>` : `<ul>${items}</ul>`
    },
    listitem: (part: Part) => `<li>${inside(part)}</li>`,
    quote: (part: Part) => `<blockquote>${inside(part)}</blockquote>`,
    link,
    autolink: link,
    blocks: Object.fromEntries(Object.entries(blocks(context)).map(([name, draw]) => [name, ({ node }: Part) => draw(node.fields ?? {})])),
    // Words are never lost to a kind of node that came with a newer editor.
    unknown: inside,
  }
  return convertLexicalToHTML({
    data: body as Parameters<typeof convertLexicalToHTML>[0]['data'],
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
    converters: ({ defaultConverters }) => ({ ...defaultConverters, ...converters }) as unknown as HTMLConverters,
  })
}
