import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { leaveOutHidden } from './leaveOutHidden.ts'

it('offers no hidden field in a list, however deep it lies', () => {
  const text = (name: string, hidden: boolean): Field => ({ name, type: 'text', admin: { hidden } })
  const fields: Field[] = [
    { type: 'tabs', tabs: [{ label: 'x', fields: [text('deep', true), text('shown', false)] }] },
    { name: 'group', type: 'group', admin: { hidden: true }, fields: [{ name: 'inner', type: 'text' }] },
  ]
  const off = { disableListColumn: true, disableListFilter: true }
  expect(leaveOutHidden(fields)).toMatchObject([
    { tabs: [{ fields: [{ name: 'deep', admin: off }, { name: 'shown', admin: { hidden: false } }] }] },
    { admin: off, fields: [{ name: 'inner', admin: off }] },
  ])
  expect(JSON.stringify(leaveOutHidden([text('shown', false)]))).not.toContain('disableList')
})
