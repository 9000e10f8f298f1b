import { expect, it } from 'vitest'
import { referencesIn } from './referencesIn.ts'

it.each([
  ['one', 'd1', 'desks', [{ relationTo: 'desks', value: 'd1' }]],
  ['many', ['t1', 't2'], 'topics', [{ relationTo: 'topics', value: 't1' }, { relationTo: 'topics', value: 't2' }]],
  ['one of several collections', { relationTo: 'news', value: 'n1' }, ['news', 'quotes'], [{ relationTo: 'news', value: 'n1' }]],
  ['one that has been read', { id: 'd1', name: 'Қалалық штаб' }, 'desks', [{ relationTo: 'desks', value: 'd1' }]],
  ['nothing', null, 'desks', []],
  ['an empty list', [], 'topics', []],
] as const)('%s', (_, value, relationTo, found) => {
  expect(referencesIn(value, relationTo as never)).toEqual(found)
})
