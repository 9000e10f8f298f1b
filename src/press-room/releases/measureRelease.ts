import type { Payload } from 'payload'
import { env } from '#platform/env.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { sheetOfRelease } from '../documents/loadQuoteSheet.ts'
import { toReleaseDocument } from '../documents/toReleaseDocument.ts'
import { warmWriters } from '../documents/warmWriters.ts'
import type { Release } from './loadRelease.ts'
import { type DocumentSizes, measureDocuments } from './measureDocuments.ts'
import { type Downloads, measurePhotos } from './measurePhotos.ts'

/** How large everything is that can be taken away of a release. */
export type Sizes = { photos: Downloads; text: DocumentSizes; quotes: DocumentSizes }

/** Measures the files of a release, for its page. */
export async function measureRelease(payload: Payload, release: Release, settings: PublicSettings): Promise<Sizes> {
  warmWriters(payload)
  const text = toReleaseDocument(release, { settings, siteUrl: env().siteUrl })
  const sheet = sheetOfRelease(release, release.item.language, settings)
  const [photos, ofText, ofQuotes] = await Promise.all([
    measurePhotos(payload, release.photos, settings),
    measureDocuments(payload, { text, photos: release.photos, settings }),
    sheet ? measureDocuments(payload, { text: sheet.text, photos: [], settings }) : {},
  ])
  return { photos, text: ofText, quotes: ofQuotes }
}
