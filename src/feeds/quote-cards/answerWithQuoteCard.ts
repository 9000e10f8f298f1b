import type { Payload } from 'payload'
import { answerWithFile } from '#content/files/answerWithFile.ts'
import { logTaken } from '#content/files/logTaken.ts'
import { fileWithdrawn, noSuchFile } from '#content/files/refuseFile.ts'
import { type CardFormat, isCardFormat } from '#content/photos/cards/card.ts'
import { finishCard } from '#content/photos/cards/finishCard.ts'
import { contentDisposition } from '#content/photos/files/contentDisposition.ts'
import { inOfficeTime } from '#content/photos/files/inOfficeTime.ts'
import { isLanguage } from '#languages/language.ts'
import { toSlug } from '#languages/toSlug.ts'
import { textIn } from '#publication/inLanguage.ts'
import { loadQuoteCard, type QuoteCardFound } from './loadQuoteCard.ts'

type Address = { language: string; id: string; file: string }

/** Answers a request for a quote's card: as public as the quote, in the language and format that the address names; under embargo for who has accepted its terms, and logged. */
export async function answerWithQuoteCard(payload: Payload, request: Request, { language, id, file }: Address): Promise<Response> {
  const format = file.replace(/\.png$/, '')
  if (!isLanguage(language) || file === format || !isCardFormat(format) || !/^[\w-]{1,64}$/.test(id)) return noSuchFile(request)
  const found = await loadQuoteCard(payload, language, id, request.headers)
  if (!found) return noSuchFile(request)
  if ('withdrawn' in found) return fileWithdrawn(request, found.withdrawn)
  const { path, etag } = await finishCard(found.card.text, found.card.photo, { format, as: 'png' })
  const disposition = contentDisposition(fileNameOf(found, format), 'inline')
  const { quote, journalist } = found
  const answer = await answerWithFile(request, { path, etag, contentType: 'image/png', disposition, audience: journalist ? 'journalist' : 'public' })
  if (!answer) return noSuchFile(request)
  if (journalist) await logTaken(payload, { request, answer, journalist }, [{ collection: 'quotes', item: id, title: textIn(quote.text, 'kk').slice(0, 120), version: quote.versionedAt, isEmbargoed: true }], `card-${format}`)
  return answer
}

const fileNameOf = ({ quote, speaker, card }: QuoteCardFound, format: CardFormat): string =>
  `${[inOfficeTime(quote.saidAt)?.slice(0, 10), toSlug(speaker, 'quote', 60), card.language, format].filter(Boolean).join('-')}.png`
