import type { AdminViewServerProps } from 'payload'
import { readLogFilters, toLogQuery, type LogFilters } from '#audit/logFilters.ts'
import { inQuotation } from '#languages/inQuotation.ts'
import type { Language } from '#languages/language.ts'
import { sayHistory } from '#languages/messages/history.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { holdsRole } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { DeskScreen, visitOf } from '../admin/DeskScreen.tsx'
import { findLog, logChoices, type LogPage } from './findLog.ts'
import { LogFilterForm } from './LogFilterForm.tsx'
import './log.css'

/** The log as sentences, for chief editors and administrators. */
export async function LogScreen(props: AdminViewServerProps) {
  const { req, staff, language, params } = visitOf(props)
  if (!holdsRole(staff, 'chiefEditor', 'administrator')) {
    return (
      <DeskScreen view={props} name="log">
        <p role="alert">{sayHistory(language, 'logForChiefs')}</p>
      </DeskScreen>
    )
  }
  const { filters, refusal } = read(params, language)
  const found = await findLog(req, filters, language)
  return (
    <DeskScreen view={props} name="log">
      <LogFilterForm filters={filters} choices={await logChoices(req, language)} language={language} />
      {refusal && <p role="alert">{refusal}</p>}
      <p>
        {sayHistory(language, 'found', { count: found.count })}
        {' · '}
        <a href={`${req.payload.config.routes.api}/audit-entries/csv?${toLogQuery(filters)}`}>{sayHistory(language, 'csv')}</a>
      </p>
      <LogLines found={found} language={language} />
      <nav className="log-pager" aria-label={sayHistory(language, 'log')}>
        {!found.isFirst && <a href={`?${toLogQuery(filters, found.page - 1)}`}>← {sayHistory(language, 'newer')}</a>}
        {!found.isLast && <a href={`?${toLogQuery(filters, found.page + 1)}`}>{sayHistory(language, 'older')} →</a>}
      </nav>
    </DeskScreen>
  )
}

function read(params: Parameters<typeof readLogFilters>[0], language: Language): { filters: LogFilters; refusal?: string } {
  try {
    return { filters: readLogFilters(params) }
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error
    return { filters: {}, refusal: sayRefusal(language, error.code, error.values) }
  }
}

function LogLines({ found, language }: { found: LogPage; language: Language }) {
  if (found.lines.length === 0) return <p>{sayHistory(language, 'empty')}</p>
  return (
    <ol className="log-lines">
      {found.lines.map(({ id, at, when, sentence, title, link, states, reason }) => (
        <li key={id}>
          <time dateTime={at}>{when}</time>
          <p>
            {sentence}
            {title && ': '}
            {title && (link ? <a href={link}>«{inQuotation(title)}»</a> : `«${inQuotation(title)}»`)}
          </p>
          {(states ?? reason) && (
            <p className="log-lines__aside">{[states, reason && sayHistory(language, 'reason', { reason })].filter(Boolean).join(' · ')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
