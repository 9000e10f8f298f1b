import { createLocalReq, type GlobalAfterChangeHook, type Payload, type TaskConfig } from 'payload'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { newestRevision } from '../newestRevision.ts'
import { workflowCollections, type ItemReference } from '../workflowOptions.ts'
import { dueAt } from './dueAt.ts'
import { readPatience, waitingStates, type Patience } from './patience.ts'
import { planningOf } from './planningOf.ts'

/** New limits in the settings: what waits has to stand in the queue's order by them, and that takes a while. */
export const notePatience: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const limits = ({ patience }: Record<string, unknown>): string => JSON.stringify(waitingStates.map((state) => (patience as Record<string, unknown> | undefined)?.[state]))
  if (limits(doc as Record<string, unknown>) === limits((previousDoc ?? {}) as Record<string, unknown>)) return doc
  delete req.context.patience
  await req.payload.jobs.queue({ task: 'followPatience', input: {}, req })
  return doc
}

/** Works out anew by when somebody has to act on every item that waits. May run twice without harm. */
export const followPatience: TaskConfig<{ input: object; output: object }> = {
  slug: 'followPatience',
  retries: 3,
  handler: async ({ req: { payload } }) => {
    const patience = await readPatience(await createLocalReq({}, payload))
    for (const collection of workflowCollections) {
      let after = ''
      for (;;) {
        const { docs }: { docs: { id: string }[] } = await payload.find({
          collection,
          where: { and: [{ state: { in: waitingStates } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
          draft: true,
          depth: 0,
          sort: 'id',
          limit: 200,
          pagination: false,
          select: { state: true } as never,
        })
        for (const { id } of docs) await setDueAt(payload, { collection, id }, patience)
        const last = docs.at(-1)
        if (!last) break
        after = last.id
      }
    }
    return { output: {} }
  },
}

/** Read and written in one transaction: what somebody moves or plans in the meantime is not taken back. */
const setDueAt = (payload: Payload, { collection, id }: ItemReference, patience: Patience): Promise<void> =>
  inTransaction(payload, async (req) => {
    const item = (await newestRevision(req, { collection, id }))?.item
    if (!item) return
    const due = dueAt(planningOf(item), patience)
    if (!due || due.getTime() === new Date(String(item.dueAt ?? '')).getTime()) return
    const fields = { dueAt: due.toISOString() }
    const isSame = { 'version.state': { equals: item.state } }
    if (await writeNewestVersionInPlace(req, { collection, id, fields, onlyIf: isSame })) await writeInPlace(req, { collection, id, fields })
  })
