import type { PayloadRequest } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import type { User } from '../payload-types.ts'

/** `entry` is what it is about: nobody is told twice of one. `desk` is the item's; null where it belongs to none and concerns the whole house. */
type News = { entry: string; desk: string | null | undefined; link: string; say: (language: Language, user: User) => string }

/** Tells people something, each in their own language and once; nobody of an item that they may not read. */
export async function tell(req: PayloadRequest, people: Iterable<string>, { entry, desk, link, say }: News): Promise<void> {
  const { docs: already } = await req.payload.find({ collection: 'notices', where: { entry: { equals: entry } }, depth: 0, pagination: false, req })
  const told = new Set(already.map(({ to }) => toId(to)))
  const ids = [...new Set(people)].filter((id) => !told.has(id))
  if (ids.length === 0) return
  const { docs: users } = await req.payload.find({ collection: 'users', where: { id: { in: ids } }, depth: 0, pagination: false, req })
  for (const user of users) {
    const staff = toStaffMember({ ...user, collection: 'users' })
    if (!staff || (desk !== null && !worksForDesk(staff, desk))) continue
    const text = say(toLanguage(user.language), user)
    await req.payload.create({ collection: 'notices', data: { to: user.id, text, entry, link, read: false }, req })
  }
}
