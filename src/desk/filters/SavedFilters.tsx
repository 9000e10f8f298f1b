'use client'
import { Button, toast, usePreferences } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { askFor } from '#design/admin/askFor.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { readFilters, toQuery, type Filters } from './filters.ts'

type Saved = { name: string; query: string }

const key = 'desk-filters'

/** Filters that a person keeps under names of their own, in their preferences. */
export function SavedFilters({ filters, language, onChoose }: { filters: Filters; language: Language; onChoose: (filters: Filters) => void }) {
  const { getPreference, setPreference } = usePreferences()
  const [saved, setSaved] = useState<Saved[]>([])
  const [naming, setNaming] = useState(false)
  useEffect(() => {
    let gone = false
    const show = (list: unknown): void => {
      if (!gone) setSaved(Array.isArray(list) ? (list as Saved[]) : [])
    }
    getPreference(key).then(show, () => show([]))
    return () => {
      gone = true
    }
  }, [getPreference])

  const keep = async (list: Saved[]): Promise<void> => {
    setSaved(list)
    await setPreference(key, list)
  }
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (!name) return
    setNaming(false)
    await keep([...saved.filter((one) => one.name !== name), { name, query: toQuery(filters) }])
    toast.success(sayDesk(language, 'filterSaved'))
  }
  const isFiltered = Object.keys(filters).length > 0
  if (saved.length === 0 && !isFiltered) return null

  return (
    <div className="filter-bar__saved">
      {saved.length > 0 && (
        <ul aria-label={sayDesk(language, 'savedFilters')}>
          {saved.map(({ name, query }) => (
            <li key={name}>
              <Button buttonStyle="pill" size="small" margin={false} onClick={() => onChoose(readFilters(Object.fromEntries(new URLSearchParams(query))))}>
                {name}
              </Button>
              <button type="button" className="filter-bar__remove" aria-label={sayDesk(language, 'removeFilter', { name })} onClick={() => void keep(saved.filter((one) => one.name !== name))}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFiltered && !naming && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setNaming(true)}>
          {sayDesk(language, 'saveFilter')}
        </Button>
      )}
      {naming && (
        <form className="filter-bar__save" onSubmit={(event) => void save(event)}>
          <label>
            {sayDesk(language, 'filterName')}
            <input name="name" {...askFor(sayDesk(language, 'filterNameMissing'))} maxLength={60} />
          </label>
          <Button type="submit" size="small" margin={false}>
            {sayDesk(language, 'saveFilter')}
          </Button>
        </form>
      )}
    </div>
  )
}
