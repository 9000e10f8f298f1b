import type { Language } from './language.ts'

// Not Intl: Chromium has no Kazakh dates, and a component must print the same on both sides.
const months: Record<Language, readonly string[]> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

const almatyOffset = 5 * 60 * 60 * 1000

/** The date shifted so that its UTC parts are those of a clock in Almaty, UTC+5. */
const onAlmatyClock = (date: Date | string): Date => new Date(new Date(date).getTime() + almatyOffset)

/** 16 February 2026 as the language writes it: «2026 жылғы 16 ақпан», «16 февраля 2026 года». */
export function formatDay(date: Date | string, language: Language): string {
  const clock = onAlmatyClock(date)
  const [year, day, month] = [clock.getUTCFullYear(), clock.getUTCDate(), months[language][clock.getUTCMonth()]]
  switch (language) {
    case 'kk':
      return `${year} жылғы ${day} ${month}`
    case 'ru':
      return `${day} ${month} ${year} года`
    case 'en':
      return `${day} ${month} ${year}`
  }
}

/** From one day to another, with nothing said twice: «2026 жылғы 1–10 қараша», «28 октября – 3 ноября 2026 года». */
export function formatDays(from: Date | string, to: Date | string, language: Language): string {
  const [first, last] = [onAlmatyClock(from), onAlmatyClock(to)]
  const [begin, end] = [formatShortDay(from, language), formatShortDay(to, language)]
  const year = last.getUTCFullYear()
  if (first.getUTCFullYear() !== year) return `${formatDay(from, language)} – ${formatDay(to, language)}`
  if (begin === end) return formatDay(to, language)
  const days = first.getUTCMonth() === last.getUTCMonth() ? `${first.getUTCDate()}–${end}` : `${begin} – ${end}`
  return formatDay(to, language).replace(end, days)
}

/** The day without its year, for lists of what is new: «16 ақпан», «16 февраля», “16 February”. */
export function formatShortDay(date: Date | string, language: Language): string {
  const clock = onAlmatyClock(date)
  return `${clock.getUTCDate()} ${months[language][clock.getUTCMonth()]}`
}

/** `21:31`, by the clock of Almaty. */
export const formatTime = (date: Date | string): string => onAlmatyClock(date).toISOString().slice(11, 16)

/** Day and time by the clock of Almaty: «2026 жылғы 16 ақпан, 21:31». */
export const formatDateTime = (date: Date | string, language: Language): string =>
  `${formatDay(date, language)}, ${formatTime(date)}`

/** The moment in UTC of `DD.MM.YYYY` and `HH:MM` on a clock in Almaty; undefined where the calendar has no such moment. */
export function parseAlmatyDateTime(day: string, time: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(day) ?? []
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  if (!date || !month || !year || !hours || !minutes) return undefined
  const wanted = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}T${hours.padStart(2, '0')}:${minutes}:00.000Z`
  const clock = new Date(wanted)
  // 31.02 is either refused by Date or rolls over to March; 24:00 rolls over too.
  if (Number.isNaN(clock.getTime()) || clock.toISOString() !== wanted) return undefined
  return new Date(clock.getTime() - almatyOffset).toISOString()
}
