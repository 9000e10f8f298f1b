import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import type { FailedJob } from './failedJobs.ts'

export const FailedJobs = ({ jobs, language }: { jobs: FailedJob[]; language: Language }) => (
  <section className="queue__section" aria-labelledby="queue-failed">
    <h2 id="queue-failed">
      {sayDesk(language, 'failed')} {jobs.length > 0 && <span className="queue__count">{jobs.length}</span>}
    </h2>
    {jobs.length === 0 ? (
      <p className="queue__empty">{sayDesk(language, 'failedEmpty')}</p>
    ) : (
      <ul className="queue-list">
        {jobs.map(({ id, task, at, error }) => (
          <li key={id} className="queue-list__item">
            <div className="queue-list__text">
              <strong>{sayDesk.has(task) ? sayDesk(language, task) : `${sayDesk(language, 'job')}: ${task}`}</strong>
              <span className="queue-list__facts">
                <span>{formatDateTime(at, language)}</span>
                <span>{error}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    )}
  </section>
)
