const offset = 5 * 3_600_000

/** A time typed into a `datetime-local` field, in the office's own zone UTC+5, as the server wants it. */
export const fromOfficeInput = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? `${value.length === 16 ? `${value}:00` : value}+05:00` : undefined

/** A moment as a `datetime-local` field shows it in the office's zone. */
export const toOfficeInput = (moment: string | undefined | null): string =>
  moment ? new Date(new Date(moment).getTime() + offset).toISOString().slice(0, 16) : ''

/** The moment at which a clock in this browser's zone shows what the office's clock shows at `moment`. */
export const onThisClock = (moment: string): Date => new Date(toOfficeInput(moment))

/** The way back: the moment at which the office's clock shows what `shown` reads in this browser's zone, to the minute. */
export const fromThisClock = (shown: Date): string => {
  const read = new Date(shown.getTime() - shown.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  return new Date(fromOfficeInput(read) ?? '').toISOString()
}
