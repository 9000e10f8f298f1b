import type { LogFilters } from '#audit/logFilters.ts'
import { OfficeDateInput } from '#design/admin/OfficeDateInput.tsx'
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
      <OfficeDateInput label={say('from')} language={language} name="from" value={filters.from} />
      <OfficeDateInput label={say('to')} language={language} name="to" value={filters.to} />
    </FilterForm>
  )
}
