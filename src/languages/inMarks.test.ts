import { expect, it } from 'vitest'
import { inMarks } from './inMarks.ts'
import type { Language } from './language.ts'

it.each<[Language, string, string]>([
  ['kk', 'Біз дайынбыз.', '«Біз дайынбыз.»'],
  ['kk', '«Біз дайынбыз.»', '«Біз дайынбыз.»'],
  ['kk', '«Біз дайынбыз».', '«Біз дайынбыз».'],
  ['kk', '«Ашық есік» күні тыңдадық', '«„Ашық есік“ күні тыңдадық»'],
  ['kk', '«Иә», – деді ол. – «Жоқ»', '«„Иә“, – деді ол. – „Жоқ“»'],
  ['kk', '«Біз «Ашық есік» күніне дайынбыз»', '«Біз «Ашық есік» күніне дайынбыз»'],
  ['kk', '– Дайынсыз ба?\n– Иә.', '– Дайынсыз ба?\n– Иә.'],
  ['ru', 'Мы готовы.\nДавно.', '«Мы готовы.\nДавно.»'],
  ['ru', '"Мы готовы"', '"Мы готовы"'],
  ['en', 'We listened to “everyone”', '“We listened to ‘everyone’”'],
  ['en', '“We are ready.”', '“We are ready.”'],
  ['kk', '', '«»'],
])('in %s: %j → %j', (language, said, expected) => {
  expect(inMarks(said.split('\n'), language).join('\n')).toBe(expected)
})
