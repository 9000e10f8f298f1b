import { toCreditLine } from '../../photos/site/toCreditLine.ts'
import type { FigurePhoto } from '../../photos/site/pictureFields.ts'
import { readTable } from '../tables/readTable.ts'
import { syntheticLabel } from '../../photos/syntheticLabel.ts'
import type { ToldQuote } from '../../quotes/site/quoteFields.ts'
import type { QuotedSpeaker } from '../../quotes/site/speakerFields.ts'
import { asSentence } from '#languages/asSentence.ts'
import { inMarks } from '#languages/inMarks.ts'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { toId } from '#people/users/staff.ts'
import { inLanguage, textIn } from '#publication/inLanguage.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { documentAddress } from '../../fileAddresses.ts'
import type { BodyContext } from './toBlocks.ts'
import { readPoll } from './readPoll.ts'
import { type Block, heading, paragraph, type Run } from './Block.ts'

type Fields = Record<string, unknown>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const idOf = (value: unknown): string => (value ? toId(value) : '')

const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '')

/** The text of a text in several languages, marked with its language where that is not the reader's. */
export function runIn(texts: Parameters<typeof inLanguage>[0], language: Language): Run | undefined {
  const found = inLanguage(texts, language)
  return found && { text: found.text, ...(found.language !== language && { language: found.language }) }
}

/** Who said it, and what they were on that day. */
export function attributionOf(quote: Pick<ToldQuote, 'position'>, speaker: QuotedSpeaker | undefined, language: Language): Run[] {
  const [name, position] = [speaker && runIn(speaker.name, language), runIn(quote.position, language)]
  return [...(name ? [{ ...name, bold: true }] : []), ...(name && position ? [{ text: ', ' }] : []), ...(position ? [position] : [])]
}

/** What somebody said, in the marks of its language: it may be pasted where nothing else shows that it is a quote. */
export function quoteBlock(quote: Pick<ToldQuote, 'text' | 'position'>, speaker: QuotedSpeaker | undefined, language: Language): Block[] {
  const said = runIn(quote.text, language)
  if (!said) return []
  return [{ kind: 'quote', paragraphs: inMarks(paragraphsOf(said.text), said.language ?? language).map((text) => [{ ...said, text }]), by: attributionOf(quote, speaker, language) }]
}

/** A photo with caption, credit and, where a machine made it, the sentence that the law asks for. */
export function figureBlock(photo: FigurePhoto, language: Language): Block {
  const caption = runIn(photo.caption, language)
  const credit = toCreditLine(photo)
  const label = syntheticLabel(photo, language)
  const words = [caption, credit && { text: `${saySite(language, 'photoBy')}: ${credit}` }, label && { text: label, bold: true }].filter((run) => run !== undefined && run !== '') as Run[]
  return {
    kind: 'figure',
    photo: photo.id,
    alt: textIn(photo.altText, language) || textIn(photo.caption, language) || saySite(language, 'photo'),
    words: words.flatMap((run, index) => [...(index > 0 ? [{ text: ' ' }] : []), { ...run, text: asSentence(run.text) }]),
  }
}

const linkBlock = (before: string, text: string, link: string): Block => ({ kind: 'paragraph', runs: [{ text: `${before}: ` }, { text, link }] })

/** What stands between the paragraphs of a story, in words. */
export function toBlockOfStory(fields: Fields, { language, parts, siteUrl }: BodyContext): Block[] {
  const figures = (ids: readonly string[]): Block[] => ids.flatMap((id) => parts.photos.get(id) ?? []).map((photo) => figureBlock(photo, language))
  switch (fields.blockType) {
    case 'quote': {
      const quote = parts.quotes.get(idOf(fields.quote))
      return quote ? quoteBlock(quote, parts.speakers.get(quote.speaker), language) : []
    }
    case 'photo':
      return figures([idOf(fields.photo)])
    case 'gallery':
      return figures(Array.isArray(fields.photos) ? fields.photos.map(toId) : [])
    case 'factBox':
      return [{ kind: 'heading', level: 3, isAside: true, runs: [{ text: textOf(fields.title) }] }, ...paragraphsOf(textOf(fields.text)).map((text) => paragraph(text, 'aside'))]
    case 'poll':
      return pollBlocks(fields, language)
    case 'table': {
      const table = readTable(fields)
      return table ? [{ kind: 'table', table }] : []
    }
    case 'relatedNews': {
      const item = parts.news.get(idOf(fields.news))
      return item ? [linkBlock(saySite(language, 'related'), item.headline, `${siteUrl}${newsAddress(item.language, item.slug)}`)] : []
    }
    case 'file': {
      const document = parts.documents.get(idOf(fields.document))
      return document ? [linkBlock(saySite(language, 'files'), textIn(document.title, language) || document.filename, `${siteUrl}${documentAddress(document.id)}`)] : []
    }
    case 'video':
      return /^https:\/\//i.test(textOf(fields.url)) ? [linkBlock(saySite(language, 'video'), textOf(fields.title), textOf(fields.url))] : []
    default:
      return []
  }
}

function pollBlocks(fields: Fields, language: Language): Block[] {
  const { question, answers, facts } = readPoll(fields, language)
  const list = (lines: string[]): Block => ({ kind: 'list', isNumbered: false, items: lines.map((text) => ({ depth: 0, runs: [{ text }] })) })
  return [
    heading(`${saySite(language, 'poll')}: ${question}`, 3),
    list(answers.map(({ answer, shown }) => `${answer}: ${shown}`)),
    list(facts.map(([name, value]) => `${name}: ${value}`)),
  ]
}
