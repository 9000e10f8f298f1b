import { describe, expect, it } from 'vitest'
import { monthTitle } from '#languages/calendarNames.ts'
import { boundsOf, calendarDays, onDay } from './calendarDays.ts'

const now = new Date('2026-11-25T20:30:00.000Z')

describe('the days of a calendar', () => {
  it.each([
    ['a month that begins on a Sunday', { day: '2026-11-25' }, '2026-10-26', '2026-12-06', 6, '2026-10-01', '2026-12-01'],
    ['a month of exactly four weeks', { day: '2027-02-10' }, '2027-02-01', '2027-02-28', 4, '2027-01-01', '2027-03-01'],
    ['the end of a year', { day: '2026-12-31' }, '2026-11-30', '2027-01-03', 5, '2026-11-01', '2027-01-01'],
    ['a week', { view: 'week', day: '2026-11-29' }, '2026-11-23', '2026-11-29', 1, '2026-11-16', '2026-11-30'],
    ['a week over the year', { view: 'week', day: '2027-01-01' }, '2026-12-28', '2027-01-03', 1, '2026-12-21', '2027-01-04'],
    ['today in the office where the address means nothing', { view: 'year', day: '2026-02-31' }, '2026-10-26', '2026-12-06', 6, '2026-10-01', '2026-12-01'],
  ])('%s', (_, asked, first, last, count, previous, next) => {
    const range = calendarDays(asked, now)
    const days = range.weeks.flat()
    expect([days[0], days.at(-1), range.weeks.length, range.previous, range.next]).toEqual([first, last, count, previous, next])
    expect(range.weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('today is the office’s', () => expect(calendarDays({}, now).day).toBe('2026-11-26'))

  it('begins and ends at midnight in the office', () => {
    const { from, to } = boundsOf(calendarDays({ view: 'week', day: '2026-11-25' }, now))
    expect([from.toISOString(), to.toISOString()]).toEqual(['2026-11-22T19:00:00.000Z', '2026-11-29T19:00:00.000Z'])
  })

  it('keeps the time of the clock', () => {
    expect(onDay('2026-11-25T20:30:00.000Z', '2026-12-01').toISOString()).toBe('2026-11-30T20:30:00.000Z')
  })

  it('names the month', () => {
    expect((['kk', 'ru', 'en'] as const).map((language) => monthTitle('2026-11-25', language))).toEqual(['2026 жылғы қараша', 'Ноябрь 2026', 'November 2026'])
  })
})
