import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { Moment } from './Moment.tsx'

type Note = { kind: 'correction' | 'update'; note: string; at: string }

type Props = { notes: readonly Note[]; language: Language; id?: string }

/** What was corrected or added since something came out, the last first. */
export const ChangeNotes = ({ notes, language, id }: Props) =>
  notes.length > 0 ? (
    <ul className="changes" id={id}>
      {notes.toReversed().map(({ kind, note, at }) => (
        <li key={at}>
          <strong>{saySite(language, kind === 'correction' ? 'corrected' : 'updated')}</strong>{' '}
          <span className="quiet">
            <Moment at={at} language={language} />
          </span>
          <p>{note}</p>
        </li>
      ))}
    </ul>
  ) : null
