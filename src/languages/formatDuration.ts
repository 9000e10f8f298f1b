import type { Language } from './language.ts'

type Unit = 'minute' | 'hour' | 'day'

/** Russian counts: 1 час, 2 часа, 5 часов. Kazakh nouns stay singular after numerals. */
const units: Record<Language, Record<Unit, readonly [one: string, few: string, many: string]>> = {
  kk: { minute: ['минут', 'минут', 'минут'], hour: ['сағат', 'сағат', 'сағат'], day: ['күн', 'күн', 'күн'] },
  ru: { minute: ['минута', 'минуты', 'минут'], hour: ['час', 'часа', 'часов'], day: ['день', 'дня', 'дней'] },
  en: { minute: ['minute', 'minutes', 'minutes'], hour: ['hour', 'hours', 'hours'], day: ['day', 'days', 'days'] },
}

function formOf(count: number, language: Language): 0 | 1 | 2 {
  if (language !== 'ru') return count === 1 ? 0 : 2
  const [tens, ones] = [count % 100, count % 10]
  if (ones === 1 && tens !== 11) return 0
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2
}

/** «3 сағат», «2 дня», “5 minutes”: whole units, rounded down, never less than a minute. */
export function formatDuration(milliseconds: number, language: Language): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000))
  const [count, unit]: [number, Unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 24 * 60 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / (24 * 60)), 'day']
  return `${count} ${units[language][unit][formOf(count, language)]}`
}
