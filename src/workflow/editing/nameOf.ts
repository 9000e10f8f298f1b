import type { PayloadRequest } from 'payload'

/** The name of a member of staff by id; undefined for the system and for people who are gone. */
export async function nameOf(req: PayloadRequest, id: unknown): Promise<string | undefined> {
  if (typeof id !== 'string' || id === '') return undefined
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, select: { name: true }, req })
  return user?.name
}
