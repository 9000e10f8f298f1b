import type { Payload, PayloadRequest, Where } from 'payload'

/** How many have a place at an event. */
export async function countApproved(payload: Payload, event: string, req?: PayloadRequest): Promise<number> {
  const where: Where = { and: [{ event: { equals: event } }, { decision: { equals: 'approved' } }] }
  return (await payload.count({ collection: 'accreditations', where, ...(req && { req }) })).totalDocs
}
