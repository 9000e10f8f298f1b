import type { Payload } from 'payload'
import { toldQuoteFields, type ToldQuote } from '#content/quotes/site/quoteFields.ts'
import type { Language } from '#languages/language.ts'
import { env } from '#platform/env.ts'
import { findPublic, findPublicById, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { findReleaseForAsker } from '../releases/findReleaseForAsker.ts'
import { findContacts, type Release } from '../releases/loadRelease.ts'
import type { TextDocument } from './TextDocument.ts'
import { toQuoteSheet } from './toQuoteSheet.ts'

export type QuoteSheet = { text: TextDocument; quotes: readonly ToldQuote[]; at: string; isClosed?: boolean }

/** A speaker's sheet holds the newest; all of them stand on the speaker's page. */
const mostQuotes = 200

/** All quotes of a story, in the language that is asked for; undefined for a story without any. */
export function sheetOfRelease({ item, quotes, speakers, contacts }: Release, language: Language, settings: PublicSettings): QuoteSheet | undefined {
  if (quotes.length === 0) return undefined
  const text = toQuoteSheet({ of: item.headline, quotes, speakers, contacts, imprint: item.imprint, ...(item.heldBackUntil && { heldBackUntil: item.heldBackUntil }) }, language, { settings, siteUrl: env().siteUrl })
  return { text, quotes, at: item.shownAt }
}

async function sheetOfSpeaker(payload: Payload, id: string, language: Language, settings: PublicSettings): Promise<QuoteSheet | undefined> {
  const speaker = await findPublicById(payload, 'speakers', id)
  if (!speaker) return undefined
  const [{ items: quotes }, contacts] = await Promise.all([
    findPublic(payload, 'quotes', { where: { speaker: { equals: id } }, limit: mostQuotes, only: toldQuoteFields, counted: false }),
    findContacts(payload),
  ])
  const [newest] = quotes
  if (!newest) return undefined
  const text = toQuoteSheet({ of: textIn(speaker.name, language), quotes, speakers: new Map([[id, speaker]]), contacts }, language, { settings, siteUrl: env().siteUrl })
  return { text, quotes, at: newest.publishedAt }
}

/** The quotes of a story or of a speaker, as far as the asker may have them. */
export async function loadQuoteSheet(
  payload: Payload,
  { of, id, language, settings, headers }: { of: string; id: string; language: Language; settings: PublicSettings; headers: Headers },
): Promise<QuoteSheet | { withdrawn: Withdrawn } | undefined> {
  if (of === 'speakers') return sheetOfSpeaker(payload, id, language, settings)
  if (of !== 'stories') return undefined
  const found = await findReleaseForAsker(payload, headers, id)
  if (found) {
    const sheet = sheetOfRelease(found.release, language, settings)
    return sheet && { ...sheet, isClosed: found.isClosed }
  }
  const withdrawn = await findWithdrawn(payload, 'news', { id: { equals: id } })
  return withdrawn && { withdrawn }
}
