import { officeOffset } from './inOfficeTime.ts'

const exifDate = /^(\d{4})[:-](\d\d)[:-](\d\d)(?:[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?)?\s*(Z|[+-]\d\d:\d\d)?$/

function parse(text: string): { local: string; offset?: string } | undefined {
  const [, year, month, day, time = '00:00', seconds = ':00', zone] = exifDate.exec(text.trim()) ?? []
  const local = `${year}-${month}-${day}T${time}${seconds}`
  const parsed = Date.parse(`${local}Z`)
  // Date.parse moves 31 February to March instead of refusing it.
  if (Number.isNaN(parsed) || !new Date(parsed).toISOString().startsWith(local)) return undefined
  return { local, offset: zone === 'Z' ? '+00:00' : zone }
}

/**
 * The first date that is one, in ISO 8601. Its offset may come from another field with the same time: EXIF often
 * lacks it where XMP has it. Without any it is the office's, as cameras are set to local time.
 */
export function readDateTaken(candidates: Array<string | undefined>): string | undefined {
  const dates = candidates.flatMap((text) => (text ? (parse(text) ?? []) : []))
  const [first] = dates
  if (!first) return undefined
  const offset = first.offset ?? dates.find((other) => other.local === first.local && other.offset)?.offset
  return `${first.local}${offset ?? officeOffset}`
}
