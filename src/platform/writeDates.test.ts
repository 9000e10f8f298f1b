import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { writeDates } from './writeDates.ts'

it('writes every date as the house does, however deep it lies, and leaves what a field says itself', () => {
  const moment = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' } }
  const day = { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } }
  const date = (name: string, admin = {}): Field => ({ name, type: 'date', admin })
  const fields: Field[] = [
    { type: 'tabs', tabs: [{ label: 'x', fields: [{ type: 'row', fields: [date('at')] }] }] },
    { name: 'body', type: 'blocks', blocks: [{ slug: 'one', fields: [date('of', { readOnly: true, date: { pickerAppearance: 'dayOnly' } })] }] },
    date('month', { date: { displayFormat: 'MM.yyyy' } }),
  ]
  const ours = { Field: expect.stringContaining('OfficeMomentField'), Cell: expect.stringContaining('OfficeMomentCell') }
  const written = writeDates(fields)
  expect(written[1]).not.toHaveProperty('blocks.0.fields.0.admin.components')
  expect(written).toMatchObject([
    { tabs: [{ fields: [{ fields: [{ name: 'at', admin: { ...moment, components: ours } }] }] }] },
    { blocks: [{ fields: [{ name: 'of', admin: { readOnly: true, ...day } }] }] },
    { name: 'month', admin: { date: { ...moment.date, displayFormat: 'MM.yyyy' } } },
  ])
})
