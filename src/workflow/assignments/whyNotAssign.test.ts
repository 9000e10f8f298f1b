import { describe, expect, it } from 'vitest'
import { roles, type Role } from '#people/users/roles.ts'
import type { Actor } from '../whyNot.ts'
import { whyNotAssign, type AssignFacts, type AssignInput } from './whyNotAssign.ts'

const now = new Date('2026-11-25T05:00:00.000Z')
const staff = (role: Role, mayEdit = true): Actor => ({ kind: 'staff', mayEdit, staff: { id: 'me', name: 'Мен', roles: [role], desks: [] } })
const facts = (given: Partial<AssignFacts>): AssignFacts => ({ actor: staff('reporter'), now, holder: undefined, newHolderMayEdit: true, ...given })
const other = { id: 'other', name: 'Айгүл' }
const me = { id: 'me', name: 'Мен' }
const heads: Role[] = ['editor', 'chiefEditor']

describe('who has it', () => {
  const rows: [string, Partial<AssignFacts>, AssignInput, Role[], string][] = [
    ['anybody who may edit claims what nobody has', {}, { holder: 'me' }, [...roles], ''],
    ['and lets go of it', { holder: me }, { holder: null }, [...roles], ''],
    ['taking over is for editors', { holder: other }, { holder: 'me' }, heads, 'heldByOther'],
    ['so is taking it away', { holder: other }, { holder: null }, heads, 'heldByOther'],
    ['so is giving it to somebody', {}, { holder: 'third' }, heads, 'assignOthersNotYours'],
    ['so is giving away one’s own', { holder: me }, { holder: 'third' }, heads, 'assignOthersNotYours'],
    ['and giving on what another has', { holder: other }, { holder: 'third' }, heads, 'heldByOther'],
    ['nobody gives it to somebody of another desk', { newHolderMayEdit: false }, { holder: 'third' }, [], ''],
    ['deadline and priority are set by whoever may edit', { holder: other }, { deadline: new Date(now.getTime() + 1), priority: 'urgent' }, [...roles], ''],
    ['a deadline is taken away', {}, { deadline: null }, [...roles], ''],
  ]
  it.each(rows.flatMap(([name, given, input, free, code]) => roles.map((role) => ({ name, given, input, role, free, code }))))(
    '$name: $role',
    ({ given, input, role, free, code }) => {
      const refusedAs = code || (heads.includes(role) ? 'holderNotOfDesk' : 'assignOthersNotYours')
      expect(whyNotAssign(facts({ ...given, actor: staff(role) }), input)?.code).toBe(free.includes(role) ? undefined : refusedAs)
    },
  )

  it.each<[string, Actor]>([
    ['nobody', { kind: 'nobody' }],
    ['the clock', { kind: 'clock' }],
    ['somebody of another desk', staff('editor', false)],
  ])('nothing is free to %s', (_, actor) => {
    for (const input of [{ holder: 'me' }, { holder: null }, { deadline: null }, { priority: 'low' as const }]) {
      expect(whyNotAssign(facts({ actor }), input)).toMatchObject({ code: 'assignNotYours', status: 403 })
    }
  })

  it('a deadline lies ahead', () => {
    expect(whyNotAssign(facts({}), { deadline: now })?.code).toBe('deadlinePast')
  })
})
