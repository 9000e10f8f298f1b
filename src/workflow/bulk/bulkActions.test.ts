import { expect, it } from 'vitest'
import { roles, type Role } from '#people/users/roles.ts'
import { bulkActionsOf } from './bulkActions.ts'

const filing = ['claim', 'release', 'submit']
const editing = [...filing, 'requestChanges', 'approve', 'schedule', 'unschedule', 'publish', 'delete']
const offered: Record<Role, string[]> = {
  reporter: filing,
  photographer: filing,
  translator: filing,
  editor: editing,
  chiefEditor: editing,
  pressOfficer: filing,
  administrator: [...filing, 'delete'],
}

it.each(roles)('a %s is offered what the role allows, and nothing that is decided one by one', (role) => {
  expect(bulkActionsOf({ id: 'me', name: '', roles: [role], desks: [] })).toEqual(offered[role])
})
