import { addDays, officeDay, startOfDay } from '#languages/officeDay.ts'

export type CalendarView = 'month' | 'week'

export type CalendarRange = {
  view: CalendarView
  /** The day that the range was asked for. */
  day: string
  /** Whole weeks, Monday first. */
  weeks: string[][]
  previous: string
  next: string
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)

/** Monday is 0. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7
const mondayOf = (day: string): string => addDays(day, -weekday(day))
const firstOf = (day: string, months = 0): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

/** The days that the calendar shows for what its address says; today's month where that means nothing. */
export function calendarDays({ view: wanted, day: given }: { view?: unknown; day?: unknown }, now: Date): CalendarRange {
  const view = wanted === 'week' ? 'week' : 'month'
  const day = isDay(given) ? given : officeDay(now)
  const first = mondayOf(view === 'week' ? day : firstOf(day))
  const end = view === 'week' ? addDays(first, 7) : firstOf(day, 1)
  const weeks: string[][] = []
  for (let monday = first; monday < end; monday = addDays(monday, 7)) weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)))
  return {
    view,
    day,
    weeks,
    previous: view === 'week' ? addDays(first, -7) : firstOf(day, -1),
    next: view === 'week' ? addDays(first, 7) : firstOf(day, 1),
  }
}

/** From the first moment of the range up to the one after its last. */
export function boundsOf({ weeks }: CalendarRange): { from: Date; to: Date } {
  const days = weeks.flat()
  return { from: startOfDay(days[0] ?? ''), to: startOfDay(addDays(days.at(-1) ?? '', 1)) }
}

/** The same time of the clock on another day. */
export const onDay = (moment: string, day: string): Date =>
  new Date(startOfDay(day).getTime() + (new Date(moment).getTime() - startOfDay(officeDay(moment)).getTime()))
