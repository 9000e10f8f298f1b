import type { PayloadRequest } from 'payload'
import type { AfterMove } from '#platform/feature.ts'
import type { ItemReference, RawItem } from './workflowOptions.ts'

/** An item as it stands in the main row, which is what outsiders see of it. */
export async function publicRow(req: PayloadRequest, { collection, id }: ItemReference): Promise<RawItem | undefined> {
  const row = await req.payload.db.findOne<RawItem>({ collection, locale: 'all', req, where: { id: { equals: id } } })
  return (row as RawItem | null) ?? undefined
}

/** Does what `reactions.ts` says follows when outsiders see something else of an item. */
export async function tellMoved(req: PayloadRequest, { collection, id }: ItemReference, before: RawItem | undefined): Promise<void> {
  const reactions = (req.payload.config.custom?.afterMove ?? []) as AfterMove[]
  for (const react of reactions) await react(req, { collection, id, before })
}
