import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { compareAddress } from '../addresses.ts'

/** Payload's address of one version leads to the screen that compares it. */
export function RevisionView({ initPageResult: { req, collectionConfig, docID }, routeSegments }: DocumentViewServerProps) {
  if (!collectionConfig || !docID) return null
  redirect(compareAddress(req.payload.config.routes.admin, { collection: collectionConfig.slug, id: String(docID) }, { after: routeSegments[4] ?? '' }))
}
