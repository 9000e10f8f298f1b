import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { findTaken, findTakenItems, titleOfItem, type TakenLine } from '#audit/downloads/findTaken.ts'
import { readTakenFilters, takenCollections, toTakenQuery, type TakenFilters } from '#audit/downloads/takenFilters.ts'
import { OfficeDateInput } from '#design/admin/OfficeDateInput.tsx'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayTaken } from '#languages/messages/taken.ts'
import { holdsRole } from '#people/users/staff.ts'
import { DeskScreen, visitOf } from '../admin/DeskScreen.tsx'
import { FilterForm } from '../filters/FilterForm.tsx'
import './taken.css'

type Kind = (typeof takenCollections)[number]
const isKind = (name: string): name is Kind => (takenCollections as readonly string[]).includes(name)
const kindOf = (name: string, language: Language): string => (isKind(name) ? sayTaken(language, name) : name)
/** The log's codes are of no use to a press officer; names of formats are. */
const fileOf = (code: string, language: Language): string => {
  const key: string = `file_${code}`
  return sayTaken.has(key) ? sayTaken(language, key) : code.toUpperCase()
}

/** Who had taken an item by when: for press officers, chief editors and administrators. */
export async function TakenScreen(props: AdminViewServerProps) {
  const { req, staff, language, params } = visitOf(props)
  if (!holdsRole(staff, 'pressOfficer', 'chiefEditor', 'administrator')) {
    return (
      <DeskScreen view={props} name="taken">
        <p role="alert">{sayTaken(language, 'forOfficers')}</p>
      </DeskScreen>
    )
  }
  const filters = readTakenFilters(params)
  const isOfItem = filters?.collection && filters.item
  return (
    <DeskScreen view={props} name="taken">
      {filters ? null : <p role="alert">{sayTaken(language, 'wrongUntil')}</p>}
      {filters && isOfItem ? await ofItem(req, filters, language) : await latest(req, language)}
    </DeskScreen>
  )
}

async function ofItem(req: PayloadRequest, filters: TakenFilters, language: Language) {
  const lines = await findTaken(req, filters, language)
  const title = lines.at(-1)?.title || (await titleOfItem(req, filters, language))
  const { admin, api } = req.payload.config.routes
  return (
    <>
      <p>
        {kindOf(filters.collection ?? '', language)}: <strong>{title ?? filters.item}</strong>
        {' · '}
        <a href={`${admin}/collections/${filters.collection}/${filters.item}`}>{sayTaken(language, 'openItem')}</a>
      </p>
      <FilterForm label={sayTaken(language, 'filters')} show={sayTaken(language, 'show')} clear={sayTaken(language, 'clear')}>
        <input type="hidden" name="collection" value={filters.collection} />
        <input type="hidden" name="item" value={filters.item} />
        <OfficeDateInput label={sayTaken(language, 'until')} language={language} name="until" value={filters.until} withTime />
      </FilterForm>
      {lines.length === 0 ? (
        <p>{sayTaken(language, filters.until ? 'noneBefore' : 'none')}</p>
      ) : (
        <>
          <p>
            {sayTaken(language, 'count', { count: lines.length, people: new Set(lines.map(({ who, kind }) => `${kind} ${who}`)).size })}
            {' · '}
            <a href={`${api}/downloads/csv?${toTakenQuery(filters)}`}>{sayTaken(language, 'csv')}</a>
          </p>
          <Lines lines={lines} language={language} />
        </>
      )}
    </>
  )
}

function Lines({ lines, language }: { lines: TakenLine[]; language: Language }) {
  return (
    <ol className="taken-lines">
      {lines.map(({ id, at, when, who, kind, outlet, file, version, isEmbargoed }) => (
        <li key={id}>
          <time dateTime={at}>{when}</time>
          <p>
            <strong>{who}</strong>
            {outlet && outlet !== who ? `, ${outlet}` : ''} <span className="taken-lines__aside">({kind})</span>
          </p>
          <p className="taken-lines__aside">
            {[`${sayTaken(language, 'file')}: ${fileOf(file, language)}`, version && `${sayTaken(language, 'version')}: ${version.slice(0, 16)}`, isEmbargoed && sayTaken(language, 'embargoed')].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  )
}

async function latest(req: PayloadRequest, language: Language) {
  const items = await findTakenItems(req)
  return (
    <>
      <p>{sayTaken(language, 'intro')}</p>
      {items.length === 0 ? <p>{sayTaken(language, 'nothing')}</p> : <h2>{sayTaken(language, 'latest')}</h2>}
      <ol className="taken-lines">
        {items.map(({ collection, item, title, at }) => (
          <li key={`${collection} ${item}`}>
            <time dateTime={at}>{formatDateTime(at, language)}</time>
            <p>
              {kindOf(collection, language)}: <a href={`?${toTakenQuery({ collection: isKind(collection) ? collection : undefined, item })}`}>{title || sayTaken(language, 'unknown')}</a>
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
