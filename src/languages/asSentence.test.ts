import { expect, it } from 'vitest'
import { asSentence } from './asSentence.ts'

it.each([
  ['Штабтың ашылуы', 'Штабтың ашылуы.'],
  ['Штаб ашылды.', 'Штаб ашылды.'],
  ['«Ашық есік»', '«Ашық есік».'],
  ['«Біз дайынбыз!»', '«Біз дайынбыз!»'],
  ['Қашан ашылады?', 'Қашан ашылады?'],
])('%s → %s', (text, expected) => {
  expect(asSentence(text)).toBe(expected)
})
