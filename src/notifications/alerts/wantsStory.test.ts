import { expect, it } from 'vitest'
import { wantsStory } from './wantsStory.ts'

const story = { language: 'kk' as const, topics: ['bridge', 'money'], speakers: ['mayor'], desk: 'city' }

it.each([
  ['everything', {}, true],
  ['their language', { languages: ['kk', 'ru'] }, true],
  ['another language', { languages: ['ru'] }, false],
  ['one of the topics', { topics: ['health', 'money'] }, true],
  ['another topic', { topics: ['health'] }, false],
  ['another topic, but the speaker', { topics: ['health'], speakers: ['mayor'] }, true],
  ['the desk', { desks: ['city'] }, true],
  ['the desk in another language', { languages: ['en'], desks: ['city'] }, false],
  ['another desk and speaker', { desks: ['district'], speakers: ['minister'] }, false],
  ['nothing chosen, as empty lists', { languages: [], topics: null, speakers: [], desks: [] }, true],
] as const)('who wants %s', (_, wanted, wants) => {
  expect(wantsStory(wanted as never, story)).toBe(wants)
})
