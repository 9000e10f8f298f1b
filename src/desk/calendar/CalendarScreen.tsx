import type { AdminViewServerProps } from 'payload'
import { monthTitle } from '#languages/calendarNames.ts'
import { formatDay } from '#languages/formatDate.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { officeDay, startOfDay } from '#languages/officeDay.ts'
import { DeskScreen, visitOf } from '../admin/DeskScreen.tsx'
import { FilterBar } from '../filters/FilterBar.tsx'
import { readFilters, toQuery } from '../filters/filters.ts'
import { loadChoices } from '../filters/loadChoices.ts'
import { Calendar } from './Calendar.tsx'
import { calendarDays, type CalendarView } from './calendarDays.ts'
import { loadCalendar } from './loadCalendar.ts'
import './calendar.css'

/** A month or a week of what goes out, lifts, takes place and is quiet. */
export async function CalendarScreen(props: AdminViewServerProps) {
  const { req, staff, language, params } = visitOf(props)
  const filters = readFilters(params)
  const now = new Date()
  const range = calendarDays(params, now)
  const entries = await loadCalendar(req, { filters, range, now })
  const days = range.weeks.flat()
  const nameOf = (day: string | undefined): string => (day ? formatDay(startOfDay(day), language) : '')
  const title = range.view === 'month' ? monthTitle(range.day, language) : `${nameOf(days[0])} – ${nameOf(days.at(-1))}`
  const address = (view: CalendarView, day: string): string => `?${new URLSearchParams([...new URLSearchParams(toQuery(filters)), ['view', view], ['day', day]]).toString()}`
  const say = (key: Parameters<typeof sayDesk>[1]) => sayDesk(language, key)
  return (
    <DeskScreen view={props} name="calendar">
      <FilterBar filters={filters} choices={await loadChoices(req, staff)} language={language} />
      <nav className="calendar-nav" aria-label={say('calendar')}>
        <h2>{title}</h2>
        <a href={address(range.view, range.previous)}>← {say('previous')}</a>
        <a href={address(range.view, officeDay(now))}>{say('todayButton')}</a>
        <a href={address(range.view, range.next)}>{say('next')} →</a>
        {(['month', 'week'] as const).map((view) => (
          <a key={view} href={address(view, range.day)} {...(view === range.view && { 'aria-current': 'true' })}>
            {say(view)}
          </a>
        ))}
      </nav>
      <Calendar range={range} entries={entries} today={officeDay(now)} language={language} />
    </DeskScreen>
  )
}
