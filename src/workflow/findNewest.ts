import { appendVersionToQueryKey, Forbidden, type PaginatedDocs, type PayloadRequest, type SelectIncludeType, type Where } from 'payload'
import type { RawItem, WorkflowCollection } from './workflowOptions.ts'

type Order = { collection: WorkflowCollection; where: Where; sort: string; limit?: number; select: SelectIncludeType; /** Counts what there is in all, too. */ page?: number }

/**
 * Newest revisions as the person of the request may see them, raw and in all languages. Payload's own `find` looks at
 * every field of every row for hooks, access and defaults: of what is selected here none has any, and it would be half
 * the work of a screen. Raises `Forbidden` where the person may see nothing.
 */
export async function findNewest(req: PayloadRequest, { collection, where, sort, limit = 0, select, page }: Order): Promise<PaginatedDocs<RawItem>> {
  const allowed = await req.payload.collections[collection].config.access.read({ req })
  if (!allowed) throw new Forbidden(req.t)
  const [, direction, name] = /^(-?)(.+)$/.exec(sort) ?? []
  return req.payload.db.queryDrafts<RawItem>({
    collection,
    // As Payload's own `find` asks for drafts.
    where: appendVersionToQueryKey(allowed === true ? where : { and: [where, allowed] }),
    sort: [`${direction}version.${name}`],
    limit,
    pagination: page !== undefined,
    ...(page !== undefined && { page }),
    locale: 'all',
    select: { parent: true, version: select },
    req,
  })
}
