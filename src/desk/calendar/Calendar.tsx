'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { weekdays } from '#languages/calendarNames.ts'
import { formatDateTime, formatDay } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { startOfDay } from '#languages/officeDay.ts'
import { onDay, type CalendarRange } from './calendarDays.ts'
import { Entry } from './Entry.tsx'
import type { CalendarEntry } from './loadCalendar.ts'
import { RescheduleDialog } from './RescheduleDialog.tsx'

type Props = { range: CalendarRange; entries: CalendarEntry[]; today: string; language: Language }

const mostInCell = 4

/** Days of whole weeks. A scheduled item that is dragged to another day goes out then, and an embargo lifts then, at the same time of the clock. */
export function Calendar({ range, entries, today, language }: Props) {
  const router = useRouter()
  const [over, setOver] = useState<string>()
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<CalendarEntry>()

  const table = useRef<HTMLTableElement>(null)
  /** An entry that goes to another day is drawn anew there, and takes the keyboard's focus along; out of the range the table has it. */
  const keptFocus = useRef<string>(undefined)
  useEffect(() => {
    if (!keptFocus.current || document.activeElement !== document.body) return
    const entry = table.current?.querySelector<HTMLElement>(`[data-entry="${keptFocus.current}"] button`)
    keptFocus.current = undefined
    ;(entry ?? table.current)?.focus()
  })

  const reschedule = async ({ item, key, kind, title }: CalendarEntry, at: string): Promise<string | undefined> => {
    if (!item) return undefined
    const [deed, data] = kind === 'embargo' ? ['move', { transition: 'moveEmbargo', releaseAt: at }] : ['reschedule', { publishAt: at }]
    const answer = await askApi(`/api/${item.collection}/${item.id}/${deed}`, language, { method: 'POST', data })
    if (!answer.ok) {
      setSaid(answer.sentence)
      // The plan has changed under our eyes: show what it is now.
      if (answer.status === 409) router.refresh()
      return answer.sentence
    }
    keptFocus.current = key
    setAsked(undefined)
    setSaid(sayDesk(language, 'rescheduled', { title, at: formatDateTime(at, language) }))
    router.refresh()
    return undefined
  }
  const drop = async (key: string, day: string): Promise<void> => {
    setOver(undefined)
    const entry = entries.find((one) => one.key === key)
    if (!entry?.at || !entry.isMovable || entry.days.includes(day)) return
    const refusal = await reschedule(entry, onDay(entry.at, day).toISOString())
    if (refusal) toast.error(refusal)
  }

  const cell = (day: string) => {
    const onIt = entries.filter(({ days }) => days.includes(day))
    const shown = range.view === 'week' || onIt.length <= mostInCell + 1 ? onIt : onIt.slice(0, mostInCell)
    const rest = onIt.slice(shown.length)
    const list = (some: CalendarEntry[]) => (
      <ul>
        {some.map((entry) => (
          <Entry key={entry.key} entry={entry} day={day} language={language} onReschedule={() => setAsked(entry)} />
        ))}
      </ul>
    )
    const outside = range.view === 'month' && !day.startsWith(range.day.slice(0, 7))
    const names = [
      'calendar__day',
      outside && 'calendar__day--outside',
      day === today && 'calendar__day--today',
      over === day && 'calendar__day--over',
      onIt.length === 0 && 'calendar__day--empty',
    ]
    return (
      <td
        key={day}
        data-day={day}
        className={names.filter(Boolean).join(' ')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(day)
        }}
        onDragLeave={() => setOver(undefined)}
        onDrop={(event) => {
          event.preventDefault()
          void drop(event.dataTransfer.getData('text/plain'), day)
        }}
      >
        <time dateTime={day} aria-label={formatDay(startOfDay(day), language)} {...(day === today && { 'aria-current': 'date' })}>
          {Number(day.slice(8))}
        </time>
        <span className="calendar__long-day" aria-hidden>
          {formatDay(startOfDay(day), language)}
        </span>
        {list(shown)}
        {rest.length > 0 && (
          <details>
            <summary>{sayDesk(language, 'moreThatDay', { count: rest.length })}</summary>
            {list(rest)}
          </details>
        )}
      </td>
    )
  }

  return (
    <>
      <p className="board__help">{sayDesk(language, 'calendarHelp')}</p>
      <p role="status" className="board__said">
        {said}
      </p>
      <table ref={table} tabIndex={-1} className={`calendar calendar--${range.view}`}>
        <thead>
          <tr>
            {weekdays[language].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {range.weeks.map((week) => (
            <tr key={week[0]}>{week.map(cell)}</tr>
          ))}
        </tbody>
      </table>
      {asked && <RescheduleDialog entry={asked} language={language} onCancel={() => setAsked(undefined)} onSave={(at) => reschedule(asked, at)} />}
    </>
  )
}
