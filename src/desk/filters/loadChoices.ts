import type { PayloadRequest, Where } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { worksForAllDesks, worksForDesk, type StaffMember } from '#people/users/staff.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { findDeskNames } from '../items/findDeskNames.ts'

export type Choice = { value: string; label: string }
export type Choices = { desk: Choice[]; person: Choice[]; topic: Choice[] }

const mostChoices = 300

/** What a list can be narrowed to by this person: their desks, the people of those, the topics of the house. */
export async function loadChoices(req: PayloadRequest, staff: StaffMember): Promise<Choices> {
  const order = { depth: 0, limit: mostChoices, pagination: false, sort: 'name', select: { name: true }, locale: toLanguage(req.i18n.language) } as const
  const { docs: topics } = await req.payload.find({ collection: 'topics', ...order, req: inOwnLocale(req) })
  const where: Where = worksForAllDesks(staff) ? {} : { or: [{ desks: { in: staff.desks } }, { roles: { in: ['chiefEditor', 'administrator'] } }] }
  const { docs: people } = await req.payload.find({ collection: 'users', ...order, where, req: inOwnLocale(req) })
  const toChoice = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name })
  return {
    desk: await deskChoices(req, staff),
    person: people.map(toChoice),
    topic: topics.map(toChoice),
  }
}

/** Their desks alone. */
export const deskChoices = async (req: PayloadRequest, staff: StaffMember): Promise<Choice[]> =>
  [...(await findDeskNames(req))].filter(([id]) => worksForDesk(staff, id)).map(([value, label]) => ({ value, label }))
