const offset = 5 * 3_600_000

/** A time typed into a `datetime-local` field, in the office's own zone UTC+5, as the server wants it. */
export const fromOfficeInput = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? `${value.length === 16 ? `${value}:00` : value}+05:00` : undefined

/** A moment as a `datetime-local` field shows it in the office's zone. */
export const toOfficeInput = (moment: string | undefined | null): string =>
  moment ? new Date(new Date(moment).getTime() + offset).toISOString().slice(0, 16) : ''
