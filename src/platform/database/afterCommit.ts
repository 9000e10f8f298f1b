import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

type Act = () => void
type Waiting = Map<string, Set<Act>>

// On the adapter itself: Next bundles the house several times over, and all copies share the one adapter.
const place = Symbol.for('media-center.afterCommit')
type WithWaiting = { [place]?: Waiting }

/** Lets `afterCommit` know how the transactions of this adapter end. */
export function tellingCommits<Given extends BaseDatabaseAdapter>(adapter: Given): Given {
  const waiting: Waiting = new Map()
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const take = (id: string): Iterable<Act> => {
    const acts = waiting.get(id) ?? []
    waiting.delete(id)
    return acts
  }
  return Object.assign(adapter, {
    [place]: waiting,
    commitTransaction: async (id: Parameters<typeof commit>[0]) => {
      const acts = take(String(await id))
      await commit(id)
      for (const act of acts) act()
    },
    rollbackTransaction: async (id: Parameters<typeof rollback>[0]) => {
      take(String(await id))
      await rollback(id)
    },
  })
}

/**
 * Calls `act` when what the request writes is saved, once however often it was asked for, and never when it is rolled back. A process that dies in between
 * does not call it: only for what is found out otherwise too. Without a transaction it is called at once.
 */
export async function afterCommit(req: PayloadRequest, act: Act): Promise<void> {
  const id = await req.transactionID
  const waiting = (req.payload.db as WithWaiting)[place]
  if (!id || !waiting) return act()
  waiting.set(String(id), (waiting.get(String(id)) ?? new Set()).add(act))
}
