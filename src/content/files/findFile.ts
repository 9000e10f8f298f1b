import type { Payload } from 'payload'
import { currentJournalist, type Journalist } from '#people/journalists/currentJournalist.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { findEmbargoedPart } from '#publication/embargoed.ts'
import { findPublicById, findWithdrawn, type Withdrawn } from '#publication/findPublic.ts'
import type { PublicContent, PublicNews } from '#publication/publicContent.ts'
import { toRow } from '#publication/rawFields.ts'
import { toPublic } from '#publication/toPublic.ts'

type WithFile = 'photos' | 'documents'

export type FoundFile<Collection extends WithFile> =
  | { item: PublicContent[Collection]; audience: 'public' | 'staff' }
  /** Under embargo, for a journalist who has accepted the terms of the story that shows it: such a download is logged. */
  | { item: PublicContent[Collection]; audience: 'journalist'; journalist: Journalist; story: PublicNews }
  | { withdrawn: Withdrawn }
  | undefined

const looksLikeId = (id: string): boolean => /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(id)

/**
 * The item of a file, for whoever asks: what is public, for signed-in staff whatever their desks let them read, for
 * journalists what is under embargo and they have accepted the terms of.
 */
export async function findFile<Collection extends WithFile>(
  payload: Payload,
  collection: Collection,
  id: string,
  headers: Headers,
): Promise<FoundFile<Collection>> {
  if (!looksLikeId(id)) return undefined
  const item = await findPublicById(payload, collection, id)
  if (item) return { item, audience: 'public' }
  const forStaff = await findForStaff(payload, collection, id, headers)
  if (forStaff) return { item: forStaff, audience: 'staff' }
  const forJournalist = await findForJournalist(payload, collection, id, headers)
  if (forJournalist) return forJournalist
  // A document is taken down with the story that listed it.
  const withdrawn = await (collection === 'photos' ? findWithdrawn(payload, 'photos', { id: { equals: id } }) : findWithdrawn(payload, 'news', { documents: { in: [id] } }))
  return withdrawn && { withdrawn }
}

async function findForJournalist<Collection extends WithFile>(payload: Payload, collection: Collection, id: string, headers: Headers): Promise<FoundFile<Collection>> {
  const journalist = await currentJournalist(payload, headers)
  const found = journalist && (await findEmbargoedPart(payload, journalist, collection, id))
  return found && { item: found.item, audience: 'journalist', journalist, story: found.story }
}

/** The newest revision, which is what editors see in the admin. */
async function findForStaff<Collection extends WithFile>(
  payload: Payload,
  collection: Collection,
  id: string,
  headers: Headers,
): Promise<PublicContent[Collection] | undefined> {
  const { user } = await payload.auth({ headers })
  if (!toStaffMember(user)) return undefined
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    draft: true,
    limit: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    user,
  })
  const [row] = docs
  return row && toPublic[collection](toRow(row))
}
