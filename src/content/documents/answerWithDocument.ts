import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '#platform/env.ts'
import { answerWithFile } from '../files/answerWithFile.ts'
import { textIn } from '#publication/inLanguage.ts'
import { findFile } from '../files/findFile.ts'
import { logFileTaken } from '../files/logFileTaken.ts'
import { fileWithdrawn, noSuchFile } from '../files/refuseFile.ts'
import { contentDisposition } from '../photos/files/contentDisposition.ts'

/** Answers a request for a document's file, or for a part of it: players ask for sound and pictures in parts. */
export async function answerWithDocument(payload: Payload, request: Request, { id }: { id: string }): Promise<Response> {
  const found = await findFile(payload, 'documents', id, request.headers)
  if (!found) return noSuchFile(request)
  if ('withdrawn' in found) return fileWithdrawn(request, found.withdrawn)
  const { filename, contentType } = found.item
  const answer =
    filename !== '' &&
    (await answerWithFile(request, {
      path: join(env().mediaFolder, 'documents', basename(filename)),
      contentType,
      disposition: contentDisposition(filename),
      audience: found.audience,
    }))
  if (!answer) return noSuchFile(request)
  const taken = { collection: 'documents', item: id, title: textIn(found.item.title, 'kk'), version: answer.headers.get('etag') ?? undefined } as const
  await logFileTaken(payload, { request, answer, found, isTakenAway: true }, taken, 'original')
  return answer
}
