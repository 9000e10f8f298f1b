import { formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayEditing } from '#languages/messages/editing.ts'
import type { OtherPerson } from '../tellPresence.ts'

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('')

export function OtherPeople({ language, others }: { language: Language; others: OtherPerson[] }) {
  return (
    <div className="editing-bar__people" role="status">
      {others.length > 0 && (
        <>
          <span>{sayEditing(language, 'here')}</span>
          <ul>
            {others.map(({ name, doing, since, self }) => (
              <li key={`${name}${since}`} className={`editing-bar__person editing-bar__person--${doing}`}>
                <span className="editing-bar__face" aria-hidden="true">
                  {initials(name)}
                </span>
                <span>
                  <strong>{self ? sayEditing(language, 'self') : name}</strong>{' '}
                  {doing !== 'left' && sayEditing(language, doing)}, {sayEditing(language, 'since', { time: formatTime(since) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
