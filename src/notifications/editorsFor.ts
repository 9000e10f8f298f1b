import type { PayloadRequest } from 'payload'
import type { User } from '../payload-types.ts'

/**
 * The editors of a desk, without those who are named; a desk that has no other is answered for by the chief editors.
 */
export async function editorsFor(req: PayloadRequest, desk: string | undefined, without: readonly string[] = []): Promise<User[]> {
  const find = { collection: 'users', depth: 0, pagination: false, req } as const
  const others = (users: User[]): User[] => users.filter(({ id }) => !without.includes(id))
  const ofDesk = desk
    ? others((await req.payload.find({ ...find, where: { and: [{ roles: { in: ['editor'] } }, { desks: { in: [desk] } }] } })).docs)
    : []
  return ofDesk.length > 0 ? ofDesk : others((await req.payload.find({ ...find, where: { roles: { in: ['chiefEditor'] } } })).docs)
}
