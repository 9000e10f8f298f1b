import type { Payload } from 'payload'
import type { Role } from '#people/users/roles.ts'
import { measured, password, size } from '../size.ts'
import type { Chance } from './Chance.ts'

export type Staff = {
  /** Names of the people of the originals. */
  names: string[]
  /** Desk and people of one copy, by those of the original. */
  castOf: (chance: Chance) => Map<string, string>
}

type Person = { id: string; name: string }
type Desk = { id: string; people: Record<'reporter' | 'translator' | 'editor', Person[]> }

const roles = ['reporter', 'translator', 'editor'] as const

/** More desks with their people, and the editor whose work is measured: of the first two desks. */
export async function hireStaff(payload: Payload): Promise<void> {
  const desks: string[] = []
  for (let number = 1; number <= size.desks; number += 1) {
    const { id } = await payload.create({ collection: 'desks', data: { name: `${number}-ші өңірлік штаб`, kind: 'city' }, locale: 'kk' })
    desks.push(id)
    for (const role of roles) {
      for (let at = 1; at <= size.peoplePerDesk[role]; at += 1) await hire(payload, `${role} ${number}-${at}`, `${role}-${number}-${at}@benchmark.example`, role, [id])
    }
  }
  await hire(payload, 'Өлшенетін шығарушы', measured.editor, 'editor', desks.slice(0, 2))
}

const hire = (payload: Payload, name: string, email: string, role: Role, desks: string[]) =>
  payload.create({ collection: 'users', data: { name, email, password, roles: [role], desks, language: 'kk' }, depth: 0 })

/** Who plays whom in the copies. */
export async function loadStaff(payload: Payload): Promise<Staff> {
  const { docs: users } = await payload.find({ collection: 'users', pagination: false, depth: 0 })
  const { docs: allDesks } = await payload.find({ collection: 'desks', pagination: false, depth: 0 })
  const idsOf = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : [])
  const originals = users.filter(({ email }) => email.endsWith('@media-center.example'))
  const originalDesks = new Set(originals.flatMap(({ desks }) => idsOf(desks)))
  const extras = users.filter(({ email }) => email.endsWith('@benchmark.example'))
  const desks: Desk[] = allDesks
    .filter(({ id }) => !originalDesks.has(id))
    .map(({ id }) => {
      const own = extras.filter((user) => idsOf(user.desks).includes(id))
      const holding = (role: (typeof roles)[number]): Person[] => own.filter((user) => user.roles.includes(role)).map(({ id: user, name }) => ({ id: user, name }))
      return { id, people: { reporter: holding('reporter'), translator: holding('translator'), editor: holding('editor') } }
    })
  return {
    names: originals.map(({ name }) => name),
    castOf(chance) {
      const desk = chance.oneOf(desks)
      const cast = new Map([...originalDesks].map((id) => [id, desk.id]))
      const taken: Record<string, number> = {}
      const first = Math.floor(chance.next() * 100)
      for (const original of originals) {
        const role = roles.find((one) => original.roles.includes(one)) ?? (original.roles.includes('photographer') ? 'reporter' : undefined)
        if (!role) continue
        // Two people stay two people.
        const people = desk.people[role]
        const at = (taken[role] = (taken[role] ?? first) + 1)
        const person = people[at % people.length]
        if (!person) continue
        cast.set(original.id, person.id)
        cast.set(original.name, person.name)
      }
      return cast
    },
  }
}
