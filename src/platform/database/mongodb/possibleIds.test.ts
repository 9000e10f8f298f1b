import type { FlattenedField, Where } from 'payload'
import { expect, it } from 'vitest'
import { possibleIds } from './possibleIds.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'desk', type: 'relationship', relationTo: 'desks' },
  { name: 'workflow', type: 'group', flattenedFields: [{ name: 'photo', type: 'upload', relationTo: 'photos' }] },
] as FlattenedField[]
const id = '6b02b003cf1fb7384c9675e0'
const nobody = '000000000000000000000000'

it.each<[Where, Where]>([
  [{ id: { in: ['x', id] } }, { id: { in: [id] } }],
  [{ id: { in: 'x' } }, { id: { in: [] } }],
  [{ id: { not_in: `${id},x` } }, { id: { not_in: [id] } }],
  [{ id: { equals: 'x' } }, { id: { equals: 'x' } }],
  [{ desk: { equals: 'x' } }, { desk: { equals: nobody } }],
  [{ desk: { not_equals: '' } }, { desk: { not_equals: nobody } }],
  [{ desk: { equals: id } }, { desk: { equals: id } }],
  [{ desk: { equals: null } }, { desk: { equals: null } }],
  [{ desk: { exists: true } }, { desk: { exists: true } }],
  [{ 'workflow.photo': { equals: 'x' } }, { 'workflow.photo': { equals: nobody } }],
  [{ title: { equals: 'x' } }, { title: { equals: 'x' } }],
  [{ 'unknown.path': { equals: 'x' } }, { 'unknown.path': { equals: 'x' } }],
  [{ and: [{ or: [{ desk: { equals: 'x' } }] }] }, { and: [{ or: [{ desk: { equals: nobody } }] }] }],
])('%j asks %j', (where, asked) => expect(possibleIds(fields, where)).toEqual(asked))
