import Link from 'next/link'
import type { ReactNode } from 'react'
import './filterForm.css'

type Props = { label: string; show: string; clear: string; children: ReactNode }

/** Filters of a screen as an ordinary form, whose address can be kept and shared. */
export const FilterForm = ({ label, show, clear, children }: Props) => (
  <form method="get" className="filter-form" role="search" aria-label={label}>
    {children}
    <button type="submit">{show}</button>
    <Link href="?" prefetch={false}>
      {clear}
    </Link>
  </form>
)

type ChooseProps = { name: string; label: string; all: string; value: string | undefined; choices: { value: string; label: string }[] }

/** One of several, or all. */
export const Choose = ({ name, label, all, value, choices }: ChooseProps) => (
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
