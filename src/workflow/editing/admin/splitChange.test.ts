import { expect, it } from 'vitest'
import { splitChange } from './splitChange.ts'

it.each([
  ['Бүгін штаб ашылды.', 'Бүгін орталық ашылды.', { before: 'Бүгін ', mine: 'штаб', theirs: 'орталық', after: ' ашылды.' }],
  // Whole words, however little of them has changed.
  ['Он бес адам', 'Он бесінші адам', { before: 'Он ', mine: 'бес', theirs: 'бесінші', after: ' адам' }],
  ['Штаб', 'Штаб ашылды', { before: '', mine: 'Штаб', theirs: 'Штаб ашылды', after: '' }],
  ['', 'Жаңа', { before: '', mine: '', theirs: 'Жаңа', after: '' }],
  ['Бірдей', 'Бірдей', { before: '', mine: 'Бірдей', theirs: 'Бірдей', after: '' }],
  ['а а а', 'а а', { before: 'а ', mine: 'а а', theirs: 'а', after: '' }],
])('%s / %s', (mine, theirs, split) => {
  expect(splitChange(mine, theirs)).toEqual(split)
  expect(split.before + split.mine + split.after).toBe(mine)
  expect(split.before + split.theirs + split.after).toBe(theirs)
})
