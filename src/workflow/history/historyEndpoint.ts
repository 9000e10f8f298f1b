import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { describe, type Description } from '#audit/describe.ts'
import { toLanguage } from '#languages/language.ts'
import { toStaffMember, toId, worksForDesk } from '#people/users/staff.ts'
import { referenceOf } from '../endpoints.ts'
import { newestRevision } from '../newestRevision.ts'
import type { ItemReference } from '../workflowOptions.ts'

export type HistoryEntry = Description & { id: string; at: string; revision: string | null }
export type History = { entries: HistoryEntry[]; hasMore: boolean }

const entriesAtOnce = 20

/** A translation's entries name the revision of its source. */
const ofTheSource: readonly string[] = ['translate', 'markCurrent']

/** An item's history as sentences, the newest first, for whoever may read the item. Raises `NotFound`. */
async function findHistory(req: PayloadRequest, { collection, id }: ItemReference, page: number): Promise<History> {
  const staff = toStaffMember(req.user)
  const revision = staff && (await newestRevision(req, { collection, id }))
  const desk = revision?.item.desk
  if (!staff || !revision || !worksForDesk(staff, desk ? toId(desk) : undefined)) throw new NotFound(req.t)
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'audit-entries',
    where: { and: [{ item: { equals: id } }, { collection: { equals: collection } }] },
    sort: ['-at', '-id'],
    limit: entriesAtOnce,
    page,
    depth: 0,
    req,
  })
  const language = toLanguage(req.i18n.language)
  return {
    entries: docs.map((entry) => ({ ...describe(entry, language), id: entry.id, at: entry.at, revision: ofTheSource.includes(entry.action) ? null : (entry.revision ?? null) })),
    hasMore: hasNextPage,
  }
}

const toPage = (value: string | null): number => (/^[1-9]\d{0,5}$/.test(value ?? '') ? Number(value) : 1)

/** `GET /api/<collection>/<id>/history?page=N` */
export const historyEndpoint: Endpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => Response.json(await findHistory(req, referenceOf(req), toPage(req.searchParams.get('page')))),
}
