import type { AdminViewServerProps } from 'payload'
import { formatDateTime } from '#languages/formatDate.ts'
import { languages, type Language } from '#languages/language.ts'
import { sayPeople } from '#languages/messages/people.ts'
import { sayTranslation } from '#languages/messages/translations.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { DeskScreen, visitOf } from '../admin/DeskScreen.tsx'
import { Choose, FilterForm } from '../filters/FilterForm.tsx'
import { deskChoices } from '../filters/loadChoices.ts'
import { loadReport, readPage, readReportFilters, reportNames, type ReportFilters, type ReportLine, type ReportName, type ReportPage } from './loadReport.ts'
import './translations.css'

const texts = {
  outdated: { title: 'outdatedOnes', help: 'outdatedHelp', empty: 'outdatedEmpty' },
  gaps: { title: 'gaps', help: 'gapsHelp', empty: 'gapsEmpty' },
} as const

/** Which translations are out of date, and which stories lack a language. */
export async function TranslationsScreen(props: AdminViewServerProps) {
  const { req, staff, language, params } = visitOf(props)
  const filters = readReportFilters(params)
  const desk = await deskChoices(req, staff)
  const pages = Object.fromEntries(reportNames.map((name) => [name, readPage(params[name])])) as Record<ReportName, number>
  const reports: [ReportName, ReportPage][] = []
  for (const name of reportNames) reports.push([name, await loadReport(req, name, filters, pages[name])])
  const place = `${req.payload.config.routes.admin}/collections/news`
  return (
    <DeskScreen view={props} name="translations">
      <FilterForm label={sayTranslation(language, 'filters')} show={sayTranslation(language, 'show')} clear={sayTranslation(language, 'clear')}>
        <Choose name="desk" label={sayTranslation(language, 'desk')} all={sayTranslation(language, 'all')} value={filters.desk} choices={desk} />
        <Choose
          name="language"
          label={sayTranslation(language, 'language')}
          all={sayTranslation(language, 'all')}
          value={filters.language}
          choices={languages.map((one) => ({ value: one, label: sayPeople(language, one) }))}
        />
      </FilterForm>
      {reports.map(([name, report]) => (
        <section key={name} className="report" aria-labelledby={`report-${name}`}>
          <h2 id={`report-${name}`}>
            {sayTranslation(language, texts[name].title)} {report.count > 0 && <span className="queue__count">{report.count}</span>}
          </h2>
          <p>{sayTranslation(language, texts[name].help)}</p>
          {report.lines.length === 0 ? (
            <p className="report__empty">{sayTranslation(language, texts[name].empty)}</p>
          ) : (
            <ul className="report__lines">
              {report.lines.map((line) => (
                <Line key={line.id} line={line} place={place} language={language} />
              ))}
            </ul>
          )}
          <Pager name={name} report={report} query={{ filters, pages }} language={language} />
        </section>
      ))}
    </DeskScreen>
  )
}

function Line({ line, place, language }: { line: ReportLine; place: string; language: Language }) {
  const nameOf = (one: Language): string => sayPeople(language, one)
  return (
    <li>
      <a href={`${place}/${line.id}`} lang={line.language} className="report__title">
        {line.headline || sayTranslation(language, 'untitled')}
      </a>
      <span className="report__facts">
        {line.since ? (
          <strong>{sayTranslation(language, 'since', { at: formatDateTime(line.since, language) })}</strong>
        ) : (
          <strong>{sayTranslation(language, 'missing', { languages: line.missing.map(nameOf).join(', ') })}</strong>
        )}
        <span>{line.desk}</span>
        {line.versions.map((version) => (
          <span key={version.id}>
            {version.id === line.id ? nameOf(version.language) : <a href={`${place}/${version.id}`}>{nameOf(version.language)}</a>}
            {': '}
            {sayWorkflow(language, version.state)}
          </span>
        ))}
      </span>
    </li>
  )
}

type PagerProps = { name: ReportName; report: ReportPage; query: { filters: ReportFilters; pages: Record<ReportName, number> }; language: Language }

function Pager({ name, report: { page, pages }, query, language }: PagerProps) {
  if (pages <= 1) return null
  const address = (to: number): string => {
    const wanted = { ...query.pages, [name]: to }
    const numbers = reportNames.flatMap((one) => (wanted[one] > 1 ? [[one, String(wanted[one])]] : []))
    return `?${new URLSearchParams([...Object.entries(query.filters), ...numbers]).toString()}#report-${name}`
  }
  return (
    <nav className="report__pager" aria-label={sayTranslation(language, texts[name].title)}>
      {page > 1 && <a href={address(page - 1)}>← {sayTranslation(language, 'previous')}</a>}
      <span>{sayTranslation(language, 'page', { page })}</span>
      {page < pages && <a href={address(page + 1)}>{sayTranslation(language, 'next')} →</a>}
    </nav>
  )
}
