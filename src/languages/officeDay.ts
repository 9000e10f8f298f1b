const day = 24 * 60 * 60 * 1000
const offset = 5 * 60 * 60 * 1000

/** The day of a moment on the office's calendar, UTC+5: `2026-11-25`. */
export const officeDay = (moment: Date | string): string => new Date(new Date(moment).getTime() + offset).toISOString().slice(0, 10)

/** The first moment of a day of the office's calendar. */
export const startOfDay = (dayName: string): Date => new Date(new Date(`${dayName}T00:00:00.000Z`).getTime() - offset)

export const addDays = (dayName: string, days: number): string =>
  new Date(new Date(`${dayName}T00:00:00.000Z`).getTime() + days * day).toISOString().slice(0, 10)

/** The moment at which the office's day of `moment` is over. */
export const endOfOfficeDay = (moment: Date): Date => startOfDay(addDays(officeDay(moment), 1))
