import type { Payload } from 'payload'
import { fileWithdrawn, noSuchFile } from '#content/files/refuseFile.ts'
import { env } from '#platform/env.ts'
import { findPublicSettings, findWithdrawn } from '#publication/findPublic.ts'
import { findReleaseForAsker } from '../releases/findReleaseForAsker.ts'
import { answerWithText } from './answerWithText.ts'
import { isDocumentFormat } from './documentFormats.ts'
import { changedAtOf, toReleaseDocument } from './toReleaseDocument.ts'

/** Answers with a story as a file, for whoever may have it; 410 with the reason for one that was withdrawn. */
export async function answerWithRelease(payload: Payload, request: Request, { id, format }: { id: string; format: string }): Promise<Response> {
  if (!isDocumentFormat(format)) return noSuchFile(request)
  const [found, settings] = await Promise.all([findReleaseForAsker(payload, request.headers, id), findPublicSettings(payload)])
  if (!found) {
    const withdrawn = await findWithdrawn(payload, 'news', { id: { equals: id } })
    return withdrawn ? fileWithdrawn(request, withdrawn) : noSuchFile(request)
  }
  const { release, isClosed } = found
  const { item, photos } = release
  const text = toReleaseDocument(release, { settings, siteUrl: env().siteUrl })
  const taken = [{ collection: 'news' as const, item: item.id, title: item.headline, version: changedAtOf(item), isEmbargoed: isClosed }]
  return answerWithText(payload, request, { text, format, photos, settings, taken, at: item.shownAt, audience: isClosed ? 'staff' : 'public' })
}
