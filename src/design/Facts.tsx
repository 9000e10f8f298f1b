import type { ReactNode } from 'react'

/** Names and values; a value that is missing takes its name with it. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) => {
  const given = facts.filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
  if (given.length === 0) return null
  return (
    <dl className="facts">
      {given.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
