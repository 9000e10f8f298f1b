import type { Payload, PayloadRequest } from 'payload'
import type { Journalist as Row } from '../../payload-types.ts'

/** An address as it is kept and looked for. */
export const plainEmail = (email: string): string => email.trim().toLowerCase()

export async function findByEmail(payload: Payload, email: string, req?: PayloadRequest): Promise<Row | undefined> {
  const { docs } = await payload.find({
    collection: 'journalists',
    where: { email: { equals: plainEmail(email) } },
    limit: 1,
    pagination: false,
    depth: 0,
    ...(req && { req }),
  })
  return docs[0]
}
