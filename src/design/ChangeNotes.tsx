import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { Moment } from './Moment.tsx'

type Note = { kind: 'correction' | 'update'; note: string; at: string }

/** What was corrected or added since something came out, the last first. */
export const ChangeNotes = ({ notes, language }: { notes: readonly Note[]; language: Language }) =>
  notes.length > 0 ? (
    <section className="changes" id="changes" aria-label={saySite(language, 'changes')}>
      <ul>
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
    </section>
  ) : null
