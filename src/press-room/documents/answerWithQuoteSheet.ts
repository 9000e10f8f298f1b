import type { Payload } from 'payload'
import { fileWithdrawn, noSuchFile } from '#content/files/refuseFile.ts'
import { isLanguage } from '#languages/language.ts'
import { findPublicSettings } from '#publication/findPublic.ts'
import { answerWithText } from './answerWithText.ts'
import { isDocumentFormat } from './documentFormats.ts'
import { loadQuoteSheet } from './loadQuoteSheet.ts'

type Asked = { language: string; of: string; id: string; format: string }

/** Answers with the public quotes of a story or of a speaker as one file. */
export async function answerWithQuoteSheet(payload: Payload, request: Request, { language, of, id, format }: Asked): Promise<Response> {
  if (!isDocumentFormat(format) || !isLanguage(language)) return noSuchFile(request)
  const settings = await findPublicSettings(payload)
  const sheet = await loadQuoteSheet(payload, { of, id, language, settings, headers: request.headers })
  if (!sheet) return noSuchFile(request)
  if ('withdrawn' in sheet) return fileWithdrawn(request, sheet.withdrawn)
  const { text, at, isClosed = false } = sheet
  const taken = sheet.quotes.map((quote) => ({ collection: 'quotes' as const, item: quote.id, title: text.title, version: quote.changeNotes.at(-1)?.at ?? quote.publishedAt, isEmbargoed: isClosed }))
  return answerWithText(payload, request, { text, format, photos: [], settings, taken, at, audience: isClosed ? 'staff' : 'public' })
}
