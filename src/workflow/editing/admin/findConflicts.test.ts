import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { contentFields, valueAt, withValues } from '../../revisions/contentFields.ts'
import { findConflicts } from './findConflicts.ts'

const form = [
  { type: 'ui', name: 'editing', admin: {} },
  {
    type: 'tabs',
    tabs: [
      { label: 'Мәтін', fields: [{ type: 'text', name: 'headline', label: 'Тақырыбы' }, { type: 'row', fields: [{ type: 'textarea', name: 'lead', label: 'Лид' }] }] },
      { label: 'Заң', fields: [{ type: 'group', name: 'imprint', fields: [{ type: 'text', name: 'issuedBy', label: 'Кім шығарды' }] }] },
    ],
  },
  { type: 'text', name: 'searchKey', admin: { hidden: true } },
  { type: 'select', name: 'state', label: 'Күйі', options: [] },
  { type: 'date', name: 'updatedAt', label: 'Өзгерген' },
] as unknown as ClientField[]

const fields = contentFields(form)

describe('the fields that are compared', () => {
  it('are those that a person fills in, wherever they stand', () => {
    expect(fields.map(({ path, label }) => [path, label])).toEqual([
      ['headline', 'Тақырыбы'],
      ['lead', 'Лид'],
      ['imprint.issuedBy', 'Кім шығарды'],
    ])
  })

  it('are read and written inside groups, and the rest of a group stays', () => {
    const document = { headline: 'Бір', imprint: { issuedBy: 'Штаб', paidFrom: 'Қор' } }
    expect(valueAt(document, 'imprint.issuedBy')).toBe('Штаб')
    expect(withValues(document, new Map([['imprint.issuedBy', 'Баспа']]))).toEqual({ headline: 'Бір', imprint: { issuedBy: 'Баспа', paidFrom: 'Қор' } })
    expect(document.imprint.issuedBy).toBe('Штаб')
    expect(withValues({}, new Map([['imprint.issuedBy', 'Баспа']]))).toEqual({ imprint: { issuedBy: 'Баспа' } })
  })
})

describe('a field in conflict', () => {
  const base = { headline: 'Негізгі', lead: 'Негізгі лид' }
  const suggestionFor = (mine: string, theirs: string, before: object | undefined = base) =>
    findConflicts(fields, { ...base, headline: mine }, { ...base, headline: theirs }, before as typeof base | undefined).map(({ path, suggestion }) => [path, suggestion])

  it.each([
    ['both changed it', 'Менікі', 'Сенікі', [['headline', undefined]]],
    ['only I changed it', 'Менікі', 'Негізгі', [['headline', 'mine']]],
    ['only they changed it', 'Негізгі', 'Сенікі', [['headline', 'theirs']]],
    ['both wrote the same', 'Бірдей', 'Бірдей', []],
    ['nobody changed it', 'Негізгі', 'Негізгі', []],
  ])('%s', (_, mine, theirs, expected) => {
    expect(suggestionFor(mine, theirs)).toEqual(expected)
  })

  it('has no suggestion when nobody knows what it began from', () => {
    const [conflict] = findConflicts(fields, { headline: 'Менікі' }, { headline: 'Сенікі' }, undefined)
    expect(conflict?.suggestion).toBeUndefined()
  })

  it('is none for the ids of rows, the order of keys and emptiness in its several forms', () => {
    expect(findConflicts(fields, { headline: null, imprint: { issuedBy: '' } }, { headline: '', imprint: {} }, undefined)).toEqual([])
  })
})
