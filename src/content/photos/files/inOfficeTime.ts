/** Almaty and Astana, the whole country since 2024-03-01. */
export const officeOffset = '+05:00'

const officeHours = 5

/** A date that the database gave in UTC, in the office's time; one with an offset of its own keeps it. */
export function inOfficeTime<Given extends string | undefined>(date: Given): Given | string {
  if (!date?.endsWith('Z')) return date
  const shifted = new Date(Date.parse(date) + officeHours * 3_600_000)
  return `${shifted.toISOString().slice(0, 19)}${officeOffset}`
}
