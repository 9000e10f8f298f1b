import { describe, expect, it } from 'vitest'
import { colleaguesLike, mentionBefore, splitMentions } from './mentions.ts'

const colleagues = ['Айгүл Серікова', 'Әлия Нұрлан', 'Бас редактор', 'Серік Айтбай'].map((name) => ({ id: name, name }))
const names = (query: string): string[] => colleaguesLike(colleagues, query).map(({ name }) => name)

describe('a mention that is being typed', () => {
  it.each([
    ['@', '', 0],
    ['Рақмет, @Сер', 'Сер', 8],
    ['(@ай', 'ай', 1],
    ['@Айгүл С', 'Айгүл С', 0],
  ])('begins in «%s»', (text, query, start) => {
    expect(mentionBefore(text, text.length)).toEqual({ query, start })
  })

  it.each(['', 'пошта@мекенжай', '@Айгүл Серікова қараңыз', 'сөз'])('is none in «%s»', (text) => {
    expect(mentionBefore(text, text.length)).toBeUndefined()
  })

  it.each([
    ['', 4],
    ['сер', 2],
    ['алия', 1],
    ['Бас редактор ', 0],
    ['жоқ', 0],
  ])('«%s» offers %d', (query, count) => {
    expect(names(query)).toHaveLength(count)
  })
})

it('picks the names out of a comment, and nothing else', () => {
  expect(splitMentions('@Әлия Нұрлан, @Басқа біреу?', colleagues)).toEqual([
    { text: '@Әлия Нұрлан', isMention: true },
    { text: ', @Басқа біреу?', isMention: false },
  ])
})
