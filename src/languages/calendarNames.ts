import type { Language } from './language.ts'

type Names = Record<Language, readonly string[]>

const months: Names = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** Days of the week, Monday first. */
export const weekdays: Names = {
  kk: ['Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма', 'Сенбі', 'Жексенбі'],
  ru: ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота', 'Воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** The month of a day `2026-11-25`: «2026 жылғы қараша», «Ноябрь 2026», “November 2026”. */
export function monthTitle(day: string, language: Language): string {
  const [year, month] = day.split('-')
  const name = months[language][Number(month) - 1] ?? ''
  return language === 'kk' ? `${year} жылғы ${name}` : `${name} ${year}`
}
