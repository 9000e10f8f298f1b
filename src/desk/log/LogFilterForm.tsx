import Link from 'next/link'
import type { LogFilters } from '#audit/logFilters.ts'
import type { Language } from '#languages/language.ts'
import { sayHistory } from '#languages/messages/history.ts'

type Choice = { value: string; label: string }
type Props = { filters: LogFilters; choices: { people: Choice[]; actions: Choice[] }; language: Language }

/** Filters of the log: an ordinary form, whose address can be kept and shared. */
export function LogFilterForm({ filters, choices, language }: Props) {
  const say = (key: Parameters<typeof sayHistory>[1]) => sayHistory(language, key)
  return (
    <form method="get" className="log-filters">
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
      <button type="submit">{say('show')}</button>
      <Link href="?" prefetch={false}>
        {say('clear')}
      </Link>
    </form>
  )
}

type ChooseProps = { name: string; label: string; all: string; value: string | undefined; choices: Choice[] }

const Choose = ({ name, label, all, value, choices }: ChooseProps) => (
  <label>
    {label}
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{all}</option>
      {choices.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  </label>
)
