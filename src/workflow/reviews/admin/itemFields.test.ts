import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { itemFields } from './itemFields.ts'

const fields = [
  { type: 'ui', name: 'comments' },
  {
    type: 'tabs',
    tabs: [
      { fields: [{ type: 'text', name: 'headline', label: 'Тақырыбы' }, { type: 'richText', name: 'body', label: 'Мәтіні' }] },
      { fields: [{ type: 'group', name: 'imprint', label: 'Шығыс дерегі', fields: [{ type: 'text', name: 'paidFrom', label: 'Қаражаты' }] }] },
    ],
  },
  { type: 'row', fields: [{ type: 'text', name: 'bylines', label: 'Авторлары', hasMany: true }] },
  { type: 'textarea', name: 'searchKey', admin: { hidden: true } },
  { type: 'date', name: 'publishedAt', label: 'Жарияланған уақыты' },
] as unknown as ClientField[]

it('lists what a person sees and may comment on, with the tab on which it lies', () => {
  expect(itemFields(fields, String)).toEqual([
    { path: 'headline', label: 'Тақырыбы', tab: 0, isText: true },
    { path: 'body', label: 'Мәтіні', tab: 0, isText: true },
    { path: 'imprint.paidFrom', label: 'Шығыс дерегі: Қаражаты', tab: 1, isText: true },
    { path: 'bylines', label: 'Авторлары', tab: undefined, isText: false },
  ])
})
