import { expect, it } from 'vitest'
import { defineMessages } from './defineMessages.ts'

const say = defineMessages({
  kk: { moved: '«{title}»: {who}, {count}' },
  ru: { moved: '«{title}»: {who}, {count}' },
  en: { moved: '“{title}”: {who}, {count}' },
})

it.each([
  ['kk', '«„Жас дәурен“ ашылды»: «Самал», 0'],
  ['ru', '«„Жас дәурен“ ашылды»: «Самал», 0'],
  ['en', '“«Жас дәурен» ашылды”: «Самал», 0'],
] as const)('a title with marks of its own inside the marks of a sentence, in %s', (language, said) => {
  expect(say(language, 'moved', { title: '«Жас дәурен» ашылды', who: '«Самал»', count: 0 })).toBe(said)
})

it('a place that nothing is given for stays', () => expect(say('kk', 'moved', { who: 'Самал' })).toBe('«{title}»: Самал, {count}'))
