import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

const isRequest = (given: Payload | PayloadRequest): given is PayloadRequest => 'payload' in given

/**
 * Runs `work` so that everything it writes with the request it is given is saved together or not at all. A request
 * that already has a transaction is joined. A server without transactions (see `databaseFeatures`) saves step by step.
 */
export async function inTransaction<Result>(
  given: Payload | PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  // Awaited for its own sake too: a transaction marks the synchronous caller as being inside it.
  const req = await (isRequest(given) ? Promise.resolve(given) : createLocalReq({}, given))
  let ours: boolean
  try {
    ours = await initTransaction(req)
  } catch (error) {
    // Payload leaves the failed promise behind, and the request could never write again.
    delete req.transactionID
    throw error
  }
  if (!ours) return work(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
