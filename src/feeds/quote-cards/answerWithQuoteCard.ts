import type { Payload } from 'payload'
import { answerWithFile } from '#content/files/answerWithFile.ts'
import { fileWithdrawn, noSuchFile } from '#content/files/refuseFile.ts'
import { type CardFormat, isCardFormat } from '#content/photos/cards/card.ts'
import { finishCard } from '#content/photos/cards/finishCard.ts'
import { contentDisposition } from '#content/photos/files/contentDisposition.ts'
import { inOfficeTime } from '#content/photos/files/inOfficeTime.ts'
import { isLanguage } from '#languages/language.ts'
import { toSlug } from '#languages/toSlug.ts'
import { loadQuoteCard, type QuoteCardFound } from './loadQuoteCard.ts'

type Address = { language: string; id: string; file: string }

/** Answers a request for a quote's card: as public as the quote, in the language and format that the address names. */
export async function answerWithQuoteCard(payload: Payload, request: Request, { language, id, file }: Address): Promise<Response> {
  const format = file.replace(/\.png$/, '')
  if (!isLanguage(language) || file === format || !isCardFormat(format) || !/^[\w-]{1,64}$/.test(id)) return noSuchFile(request)
  const found = await loadQuoteCard(payload, language, id)
  if (!found) return noSuchFile(request)
  if ('withdrawn' in found) return fileWithdrawn(request, found.withdrawn)
  const { path, etag } = await finishCard(found.card.text, found.card.photo, { format, as: 'png' })
  const disposition = contentDisposition(fileNameOf(found, format), 'inline')
  return (await answerWithFile(request, { path, etag, contentType: 'image/png', disposition, audience: 'public' })) ?? noSuchFile(request)
}

const fileNameOf = ({ quote, speaker, card }: QuoteCardFound, format: CardFormat): string =>
  `${[inOfficeTime(quote.saidAt)?.slice(0, 10), toSlug(speaker, 'quote', 60), card.language, format].filter(Boolean).join('-')}.png`
