'use client'
import { formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { officeDay } from '#languages/officeDay.ts'
import type { CalendarEntry } from './loadCalendar.ts'

const labels = { scheduled: 'scheduledEntry', embargo: 'embargoEntry', event: 'eventEntry', quiet: 'quietEntry' } as const

type Props = { entry: CalendarEntry; day: string; language: Language; onReschedule: () => void }

/** One thing on one day; what is scheduled, and an embargo that still holds, can be put elsewhere. */
export function Entry({ entry: { kind, key, title, at, isMovable, item }, day, language, onReschedule }: Props) {
  const name = title || sayDesk(language, 'untitled')
  const time = at && officeDay(at) === day ? formatTime(at) : undefined
  const text = (
    <>
      {time && <strong>{time}</strong>} {name}
      {item?.language && <small> {item.language.toUpperCase()}</small>}
    </>
  )
  return (
    <li
      className={`calendar-entry calendar-entry--${kind}`}
      draggable={isMovable}
      data-entry={key}
      onDragStart={(event) => {
        if (!isMovable) return
        event.dataTransfer.setData('text/plain', key)
        event.dataTransfer.setDragImage(event.currentTarget, 12, 12)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <span className="calendar-entry__kind">{sayDesk(language, labels[kind])}</span>
      {item ? (
        <a href={`/admin/collections/${item.collection}/${item.id}`}>
          {text}
        </a>
      ) : (
        <span>{text}</span>
      )}
      {isMovable && (
        <button type="button" onClick={onReschedule} aria-haspopup="dialog" aria-label={sayDesk(language, 'rescheduleOf', { title: name })}>
          {sayDesk(language, 'reschedule')}
        </button>
      )}
    </li>
  )
}
