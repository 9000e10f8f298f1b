import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'
import { formatDateTime, formatDay, formatDays, formatShortDay, formatTime, parseAlmatyDateTime } from './formatDate.ts'

describe('formatDateTime', () => {
  it.each([
    ['kk', '2026 жылғы 16 ақпан, 21:31'],
    ['ru', '16 февраля 2026 года, 21:31'],
    ['en', '16 February 2026, 21:31'],
  ] as const)('in %s', (language, expected) => {
    expect(formatDateTime('2026-02-16T16:31:00.000Z', language)).toBe(expected)
    expect(formatDateTime(new Date('2026-02-16T16:31:59.999Z'), language)).toBe(expected)
  })

  it('turns the day and the year at midnight in Almaty', () => {
    expect(formatDateTime('2026-12-31T18:59:00Z', 'kk')).toBe('2026 жылғы 31 желтоқсан, 23:59')
    expect(formatDateTime('2026-12-31T19:00:00Z', 'kk')).toBe('2027 жылғы 1 қаңтар, 00:00')
  })

  it.each(languages)('names the months in %s as Intl on the server does', (language) => {
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2026, month, 15))
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'Asia/Almaty' }).formatToParts(date)
      expect(formatDay(date, language)).toContain(` ${parts.find(({ type }) => type === 'month')?.value}`)
    }
  })

  it('gives the day without its year', () => {
    expect(formatShortDay('2026-02-16T19:31:00Z', 'kk')).toBe('17 ақпан')
    expect(formatShortDay('2026-02-16T16:31:00Z', 'ru')).toBe('16 февраля')
  })

  it('gives the time alone', () => {
    expect(formatTime('2026-02-16T04:05:00Z')).toBe('09:05')
  })
})

describe('parseAlmatyDateTime', () => {
  it.each([
    ['20.02.2026', '18:05', '2026-02-20T13:05:00.000Z'],
    ['1.3.2026', '4:05', '2026-02-28T23:05:00.000Z'],
    ['29.02.2028', '00:00', '2028-02-28T19:00:00.000Z'],
    ['31.02.2026', '18:05', undefined],
    ['29.02.2026', '18:05', undefined],
    ['31.04.2026', '18:05', undefined],
    ['20.13.2026', '18:05', undefined],
    ['00.01.2026', '18:05', undefined],
    ['20.02.2026', '24:00', undefined],
    ['20.02.2026', '18:60', undefined],
    ['20.02.26', '18:05', undefined],
    ['2026-02-20', '18:05', undefined],
    ['20.02.2026', '', undefined],
  ])('%s, %s is %s', (day, time, expected) => {
    expect(parseAlmatyDateTime(day, time)).toBe(expected)
  })
})

describe('formatDays', () => {
  it.each([
    ['kk', '2026-11-01', '2026-11-10', '2026 жылғы 1–10 қараша'],
    ['ru', '2026-11-01', '2026-11-10', '1–10 ноября 2026 года'],
    ['en', '2026-11-01', '2026-11-10', '1–10 November 2026'],
    ['kk', '2026-10-28', '2026-11-03', '2026 жылғы 28 қазан – 3 қараша'],
    ['ru', '2026-10-28', '2026-11-03', '28 октября – 3 ноября 2026 года'],
    ['kk', '2026-12-28', '2027-01-03', '2026 жылғы 28 желтоқсан – 2027 жылғы 3 қаңтар'],
    ['kk', '2026-11-01', '2026-11-01', '2026 жылғы 1 қараша'],
    ['en', '2026-11-01T18:59:00Z', '2026-11-01T19:00:00Z', '1–2 November 2026'],
  ] as const)('in %s from %s to %s', (language, from, to, expected) => {
    expect(formatDays(from, to, language)).toBe(expected)
  })
})
