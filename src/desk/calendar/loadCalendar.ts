import type { PayloadRequest, Where } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { addDays, officeDay } from '#languages/officeDay.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import type { Filters } from '../filters/filters.ts'
import type { DeskItem } from '../items/DeskItem.ts'
import { findItems, type FoundItem } from '../items/findItems.ts'
import { foldParts } from '../items/foldParts.ts'
import { loadSurroundings, toDeskItem } from '../items/toDeskItems.ts'
import { boundsOf, type CalendarRange } from './calendarDays.ts'

export type CalendarEntry = {
  kind: 'scheduled' | 'embargo' | 'event' | 'quiet'
  key: string
  title: string
  /** The moment of a scheduled item, an embargo's end or an event's start; undefined on the days in between. */
  at: string | undefined
  days: string[]
  /** Whether it can be put to another time from here. */
  isMovable: boolean
  /** Undefined for a quiet period, which is no item. */
  item: DeskItem | undefined
}

const mostEntries = 400

/** What happens in a range of days: items going out, embargoes lifting, events, quiet periods. */
export async function loadCalendar(
  req: PayloadRequest,
  { filters, range, now = new Date() }: { filters: Filters; range: CalendarRange; now?: Date },
): Promise<CalendarEntry[]> {
  const { from, to } = boundsOf(range)
  const within = (name: string): Where[] => [{ [name]: { greater_than_equal: from.toISOString() } }, { [name]: { less_than: to.toISOString() } }]
  const find = (where: Where[], sort: string) => findItems(req, { where: { and: where }, sort, limit: mostEntries, filters })
  const scheduled = await find([{ state: { equals: 'scheduled' } }, ...within('publishAt')], 'publishAt')
  const embargoes = await foldParts(req, await find([{ publicState: { equals: 'live' } }, ...within('releaseAt')], 'releaseAt'))
  const events = await findItems(req, {
    where: { and: [{ publicState: { not_equals: 'withdrawn' } }, { startsAt: { less_than: to.toISOString() } }, { or: [within('startsAt')[0] ?? {}, { endsAt: { greater_than_equal: from.toISOString() } }] }] },
    sort: 'startsAt',
    limit: mostEntries,
    filters,
    collections: ['events'],
  })
  const surroundings = await loadSurroundings(req, [...scheduled, ...embargoes, ...events], now)
  const toEntries = (kind: CalendarEntry['kind'], found: FoundItem[], timesOf: (item: DeskItem) => [string | undefined, string | undefined]) =>
    found.flatMap((one): CalendarEntry[] => {
      const item = toDeskItem(req, one, surroundings)
      const [at, until] = timesOf(item)
      const isMovable = kind === 'scheduled' || (kind === 'embargo' && at !== undefined && new Date(at) > now)
      return at ? [{ kind, key: `${kind}-${item.id}`, title: item.title, at, days: daysOf(at, until ?? at, range), isMovable, item }] : []
    })
  const timed = [
    ...toEntries('event', events, ({ startsAt, endsAt }) => [startsAt, endsAt]),
    ...toEntries('embargo', embargoes, ({ releaseAt }) => [releaseAt, undefined]),
    ...toEntries('scheduled', scheduled, ({ publishAt }) => [publishAt, undefined]),
  ]
  return [...(await quietPeriods(req, from, to, range)), ...timed.toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''))]
}

async function quietPeriods(req: PayloadRequest, from: Date, to: Date, range: CalendarRange): Promise<CalendarEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'quiet-periods',
    where: { and: [{ from: { less_than: to.toISOString() } }, { to: { greater_than: from.toISOString() } }] },
    depth: 0,
    pagination: false,
    locale: toLanguage(req.i18n.language),
    overrideAccess: false,
    user: req.user,
    req: inOwnLocale(req),
  })
  // A period that ends at midnight does not reach the day that begins then.
  const lastMoment = (end: string): string => new Date(new Date(end).getTime() - 1).toISOString()
  return docs.map((period) => ({
    kind: 'quiet',
    key: `quiet-${period.id}`,
    title: period.name,
    at: undefined,
    days: daysOf(period.from, lastMoment(period.to), range),
    isMovable: false,
    item: undefined,
  }))
}

function daysOf(start: string, end: string, { weeks }: CalendarRange): string[] {
  const shown = weeks.flat()
  const [first, last] = [officeDay(start), officeDay(end)]
  // An event that ends before it starts is a slip of somebody's pen: it is shown on its first day.
  return shown.filter((day) => first <= day && day < addDays(last < first ? first : last, 1))
}
