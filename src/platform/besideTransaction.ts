import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does slow work before the request's own transaction has written anything, and lets others write in the meantime: the
 * empty transaction is given back and begun anew. Only for a transaction that the operation itself has begun, as those
 * over REST do; a caller's would lose what it has written.
 */
export async function besideTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  if (!(await req.transactionID)) return work()
  await killTransaction(req)
  try {
    return await work()
  } finally {
    await initTransaction(req)
  }
}
