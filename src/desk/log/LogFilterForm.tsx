import type { LogFilters } from '#audit/logFilters.ts'
import type { Language } from '#languages/language.ts'
import { sayHistory } from '#languages/messages/history.ts'
import { Choose, FilterForm } from '../filters/FilterForm.tsx'

type Choice = { value: string; label: string }
type Props = { filters: LogFilters; choices: { people: Choice[]; actions: Choice[] }; language: Language }

/** Filters of the log. */
export function LogFilterForm({ filters, choices, language }: Props) {
  const say = (key: Parameters<typeof sayHistory>[1]) => sayHistory(language, key)
  return (
    <FilterForm label={say('filters')} show={say('show')} clear={say('clear')}>
      <Choose name="person" label={say('person')} all={say('anyone')} value={filters.person} choices={choices.people} />
      <Choose name="action" label={say('action')} all={say('anything')} value={filters.action} choices={choices.actions} />
      <label>
        {say('item')}
        <input type="search" name="item" maxLength={300} defaultValue={filters.item} />
      </label>
      <label>
        {say('from')}
        <input type="date" name="from" defaultValue={filters.from} />
      </label>
      <label>
        {say('to')}
        <input type="date" name="to" defaultValue={filters.to} />
      </label>
    </FilterForm>
  )
}
