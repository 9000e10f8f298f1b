import { addDays, officeDay } from '#languages/officeDay.ts'

const usualHours = ['09']

/** The last moment at or before `now` at which a digest with these hours, by the clock of Almaty, was due. */
export function lastDigestHour(hours: readonly string[] | null | undefined, now: Date): Date {
  const chosen = hours?.length ? hours : usualHours
  const today = officeDay(now)
  const moments = [today, addDays(today, -1)].flatMap((day) => chosen.map((hour) => Date.parse(`${day}T${hour}:00:00+05:00`)))
  return new Date(Math.max(...moments.filter((moment) => moment <= now.getTime())))
}
