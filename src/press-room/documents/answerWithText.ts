import type { Payload } from 'payload'
import type { Taken } from '#audit/downloads/recordDownload.ts'
import { answerWithFile } from '#content/files/answerWithFile.ts'
import { logTaken } from '#content/files/logTaken.ts'
import { noSuchFile } from '#content/files/refuseFile.ts'
import { contentDisposition } from '#content/photos/files/contentDisposition.ts'
import { contentTypeOf, isTakenAway } from './documentFormats.ts'
import { documentName } from './documentName.ts'
import { type DocumentOrder, makeDocumentFile } from './makeDocumentFile.ts'

type Order = DocumentOrder & {
  /** What of the house is taken with it, for the log. */
  taken: readonly Taken[]
  /** The day in the file's name. */
  at: string
  audience: 'public' | 'staff'
}

/** Answers with a text as a file, of the format that was asked for. */
export async function answerWithText(payload: Payload, request: Request, { taken, at, audience, ...order }: Order): Promise<Response> {
  const { text, format } = order
  const { path, etag } = await makeDocumentFile(payload, order)
  const extension = format === 'text' ? 'txt' : format
  const disposition = contentDisposition(documentName({ at, title: text.title, language: text.language }, extension), isTakenAway(format) ? 'attachment' : 'inline')
  const answer = await answerWithFile(request, { path, contentType: contentTypeOf[format], etag, disposition, audience })
  if (!answer) return noSuchFile(request)
  await logTaken(payload, { request, answer }, taken, isTakenAway(format) ? format : 'copy')
  return answer
}
