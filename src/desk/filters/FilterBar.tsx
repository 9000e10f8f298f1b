'use client'
import { Button } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import type { ChangeEvent } from 'react'
import { languages, type Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { workflowCollections } from '#workflow/workflowOptions.ts'
import { filterNames, toQuery, type FilterName, type Filters } from './filters.ts'
import type { Choice, Choices } from './loadChoices.ts'
import { SavedFilters } from './SavedFilters.tsx'
import './filterBar.css'

type Props = {
  filters: Filters
  choices: Choices
  language: Language
  /** Whether the screen shows one kind of items at a time, news first, or all of them at once. */
  kinds?: 'one' | 'all'
}

/** Narrows a screen by what stands in its address; the choice can be kept under a name. */
export function FilterBar({ filters, choices, language, kinds = 'all' }: Props) {
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()
  const say = (key: Parameters<typeof sayDesk>[1]) => sayDesk(language, key)
  const options: Record<FilterName, Choice[]> = {
    kind: workflowCollections.map((kind) => ({ value: kind, label: say(kind) })),
    language: languages.map((code) => ({ value: code, label: sayPeople(language, code) })),
    ...choices,
  }
  const labels = { kind: 'kind', desk: 'deskOf', language: 'language', person: 'person', topic: 'topic' } as const

  const go = (wanted: Filters): void => {
    // What belongs to the screen itself, such as the month of the calendar, stays.
    const rest = [...params.entries()].filter(([name]) => !(filterNames as readonly string[]).includes(name))
    const query = [toQuery(wanted), new URLSearchParams(rest).toString()].filter(Boolean).join('&')
    router.push(query ? `${path}?${query}` : path)
  }
  const choose = (name: FilterName) => (event: ChangeEvent<HTMLSelectElement>) => go({ ...filters, [name]: event.currentTarget.value })

  return (
    <div className="filter-bar" role="search" aria-label={say('filters')}>
      {filterNames.map((name) => (
        <label key={name}>
          {say(labels[name])}
          <select value={filters[name] ?? ''} onChange={choose(name)}>
            {name === 'kind' && kinds === 'one' ? null : <option value="">{say('all')}</option>}
            {options[name].map(({ value, label }) => (
              <option key={value} value={name === 'kind' && kinds === 'one' && value === 'news' ? '' : value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.keys(filters).length > 0 && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => go({})}>
          {say('clear')}
        </Button>
      )}
      <SavedFilters filters={filters} language={language} onChoose={go} />
    </div>
  )
}
