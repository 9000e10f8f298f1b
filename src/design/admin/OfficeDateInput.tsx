'use client'
import { DatePicker } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { Language } from '#languages/language.ts'
import { sayPanel } from '#languages/messages/panel.ts'
import { onThisClock, readOfficeDate, writeOfficeDate } from './officeTime.ts'
import './officeDateInput.css'

type Props = {
  label: string
  language: Language
  name?: string
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` by the office's clock, as the form sends it. */
  value?: string
  withTime?: boolean
  /** What is said when it is left empty; without it, it may be. */
  missing?: string
  onChange?: (value: string) => void
}

/**
 * A day or a moment in a form of ours, typed or picked. The browser's own field would speak the browser's language and write
 * the American way.
 */
export function OfficeDateInput({ label, language, name, value: given = '', withTime = false, missing, onChange }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(writeOfficeDate(given))
  const [isOpen, setIsOpen] = useState(false)
  const [today] = useState(() => onThisClock(new Date().toISOString()))
  const value = readOfficeDate(text, withTime)
  const complaint = text.trim() === '' ? missing : value === undefined ? sayPanel(language, withTime ? 'momentUnreadable' : 'dateUnreadable') : undefined
  useEffect(() => box.current?.querySelector('input')?.setCustomValidity(complaint ?? ''), [complaint])

  const change = (next: string): void => {
    setText(next)
    onChange?.(readOfficeDate(next, withTime) ?? next.trim())
  }
  const format = withTime ? 'dd.MM.yyyy HH:mm' : 'dd.MM.yyyy'
  const picked = (date: Date | null): void => {
    if (date) change(writeOfficeDate(new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, withTime ? 16 : 10)))
  }
  // At Enter the picker would put the day that it shows in place of the one that was typed.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLInputElement)) return
    if (isOpen && event.key !== 'Enter') return
    event.stopPropagation()
    setIsOpen(false)
    if (event.key === 'ArrowDown') event.target.click()
  }
  const overrides = {
    id,
    value: text,
    selected: value ? new Date(withTime ? value : `${value}T00:00`) : null,
    // The picker's own reading of what is typed takes half a year for a whole one.
    onChangeRaw: (event?: FormEvent<HTMLInputElement>) => {
      if (event?.type !== 'change') return
      change((event.target as HTMLInputElement).value)
      setIsOpen(false)
      event.preventDefault()
    },
    onChange: picked,
    ariaRequired: missing ? 'true' : undefined,
    autoComplete: 'off',
    openToDate: today,
    preventOpenOnFocus: true,
    open: isOpen,
    onInputClick: () => setIsOpen(true),
    onCalendarClose: () => setIsOpen(false),
    // A dialog would cut it off.
    popperProps: { strategy: 'fixed' },
  }
  return (
    <div ref={box} className="office-date-input" onKeyDownCapture={onKeyDownCapture}>
      <label htmlFor={id}>{label}</label>
      <DatePicker displayFormat={format} timeFormat="HH:mm" timeIntervals={15} pickerAppearance={withTime ? 'dayAndTime' : 'dayOnly'} placeholder={sayPanel(language, withTime ? 'momentShape' : 'dateShape')} overrides={overrides as never} />
      {name && <input type="hidden" name={name} value={value ?? text} />}
    </div>
  )
}
