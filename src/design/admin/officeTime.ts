import { parseAlmatyDateTime } from '#languages/formatDate.ts'

const offset = 5 * 3_600_000

/** A time given as `YYYY-MM-DDTHH:MM`, in the office's own zone UTC+5, as the server wants it. */
export const fromOfficeInput = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? `${value.length === 16 ? `${value}:00` : value}+05:00` : undefined

/** A moment as `YYYY-MM-DDTHH:MM` on the office's clock. */
export const toOfficeInput = (moment: string | undefined | null): string =>
  moment ? new Date(new Date(moment).getTime() + offset).toISOString().slice(0, 16) : ''

/** The moment at which a clock in this browser's zone shows what the office's clock shows at `moment`. */
export const onThisClock = (moment: string): Date => new Date(toOfficeInput(moment))

/** The way back: the moment at which the office's clock shows what `shown` reads in this browser's zone, to the minute. */
export const fromThisClock = (shown: Date): string => {
  const read = new Date(shown.getTime() - shown.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  return new Date(fromOfficeInput(read) ?? '').toISOString()
}

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` as it is written here: `DD.MM.YYYY` or `DD.MM.YYYY HH:MM`. */
export function writeOfficeDate(value: string): string {
  const [day = '', time] = value.split('T')
  return [day.split('-').toReversed().join('.'), time].filter(Boolean).join(' ')
}

/** The way back from what somebody typed or pasted, with or without leading zeros. Undefined for what no calendar has, or where the time is missing. */
export function readOfficeDate(text: string, withTime: boolean): string | undefined {
  const [day = '', time, ...more] = text.trim().split(/,?\s+|T/)
  if (more.length > 0 || (time !== undefined) !== withTime) return undefined
  const written = /^\d{4}-/.test(day) ? day.split('-').toReversed().join('.') : day.replaceAll(/[/-]/g, '.')
  const moment = parseAlmatyDateTime(written, (time ?? '00:00').replace('.', ':'))
  return moment && toOfficeInput(moment).slice(0, withTime ? 16 : 10)
}
