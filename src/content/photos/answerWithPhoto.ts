import type { Payload } from 'payload'
import { findPublicSettings } from '#publication/findPublic.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicImprint, PublicNews, PublicPhoto } from '#publication/publicContent.ts'
import { answerWithFile } from '../files/answerWithFile.ts'
import { findFile } from '../files/findFile.ts'
import { logFileTaken } from '../files/logFileTaken.ts'
import { fileWithdrawn, noSuchFile } from '../files/refuseFile.ts'
import { contentDisposition } from './files/contentDisposition.ts'
import { pressFileName } from './files/pressFileName.ts'
import type { FinishedRendition } from './files/renditionCache.ts'
import { isRenditionName, type RenditionName, renditions, takenAway } from './files/renditions.ts'
import { findImprints } from './findImprints.ts'
import { findPlace } from './findPlace.ts'
import { finishPhoto } from './finishPhoto.ts'

/** Sizes for taking away; the rest are shown in pages. */
const isTakenAway = (rendition: RenditionName): boolean => (takenAway as readonly string[]).includes(rendition)

/** Answers a request for one rendition of a photo: the door through which every picture leaves. */
export async function answerWithPhoto(payload: Payload, request: Request, { id, rendition }: { id: string; rendition: string }): Promise<Response> {
  if (!isRenditionName(rendition)) return noSuchFile(request)
  const found = await findFile(payload, 'photos', id, request.headers)
  if (!found) return noSuchFile(request)
  if ('withdrawn' in found) return fileWithdrawn(request, found.withdrawn)
  const { item: photo, audience } = found
  const story = found.audience === 'journalist' ? found.story : undefined
  const [finished, number] = await Promise.all([finish(payload, photo, rendition, story), isTakenAway(rendition) ? findPlace(payload, photo) : 1])
  const answer =
    finished &&
    (await answerWithFile(request, {
      path: finished.path,
      contentType: finished.contentType,
      etag: finished.etag,
      disposition: contentDisposition(fileNameOf(photo, rendition, finished.extension, number), isTakenAway(rendition) ? 'attachment' : 'inline'),
      audience,
    }))
  if (answer) await logFileTaken(payload, { request, answer, found, isTakenAway: isTakenAway(rendition) }, { collection: 'photos', item: id, title: textIn(photo.headline, 'kk'), version: photo.contentHash }, rendition)
  return answer ?? noSuchFile(request)
}

const fileNameOf = ({ dateTaken, city, headline }: PublicPhoto, rendition: RenditionName, extension: string, number: number): string =>
  pressFileName({ dateTaken, city, headline: textIn(headline, 'kk'), ...((rendition === 'web' || rendition === 'print') && { size: rendition }), number, extension })

/** `embargoed` is the story that a journalist sees it with before the public does. */
async function finish(payload: Payload, photo: PublicPhoto, rendition: RenditionName, embargoed?: PublicNews): Promise<FinishedRendition | undefined> {
  const [settings, imprint] = await Promise.all([
    findPublicSettings(payload),
    renditions[rendition].metadata === 'everything' ? (embargoedImprint(embargoed) ?? campaignImprint(payload, photo.id)) : undefined,
  ])
  return finishPhoto(payload, photo, { rendition, settings, imprint })
}

const embargoedImprint = (story: PublicNews | undefined): PublicImprint | undefined => (story?.nature === 'campaign' ? story.imprint : undefined)

/** Campaign material says who issued, ordered and paid for it in the files of its photos too. */
const campaignImprint = async (payload: Payload, photo: string): Promise<PublicImprint | undefined> => (await findImprints(payload, [photo])).get(photo)
