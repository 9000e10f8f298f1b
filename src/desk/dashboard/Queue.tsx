import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { sayDesk } from '#languages/messages/desk.ts'
import { visitOf } from '../admin/DeskScreen.tsx'
import { FilterBar } from '../filters/FilterBar.tsx'
import { readFilters, toQuery } from '../filters/filters.ts'
import { loadChoices } from '../filters/loadChoices.ts'
import { Failures } from '../failures/Failures.tsx'
import { findFailures } from '../failures/findFailures.ts'
import { mayDecide } from '../failures/mayDecide.ts'
import { loadQueue, mostShown, pageSize, shownCount } from './loadQueue.ts'
import { QueueList } from './QueueList.tsx'
import { sectionNames } from './queueSections.ts'

/** The first screen: what a member of staff has to do next, what others owe them, and what goes out. */
export async function Queue(props: AdminViewServerProps) {
  const { req, staff, language, params } = visitOf(props)
  const filters = readFilters(params)
  const counts = Object.fromEntries(sectionNames.map((name) => [name, shownCount(params[name])]))
  const sections = await loadQueue(req, staff, { filters, counts })
  const query = toQuery(filters)
  return (
    <Gutter className="desk queue">
      <h1>{sayDesk(language, 'queue')}</h1>
      <FilterBar filters={filters} choices={await loadChoices(req, staff)} language={language} />
      {sections.map(({ name, items, hasMore }) => (
        <section key={name} className="queue__section" aria-labelledby={`queue-${name}`}>
          <h2 id={`queue-${name}`}>
            {sayDesk(language, name)} {items.length > 0 && <span className="queue__count">{hasMore ? `${items.length}+` : items.length}</span>}
          </h2>
          {items.length === 0 ? (
            <p className="queue__empty">{sayDesk(language, `${name}Empty`)}</p>
          ) : (
            <QueueList name={name} items={items} language={language} me={staff.id} />
          )}
          {hasMore && items.length >= mostShown && <p className="queue__empty">{sayDesk(language, 'narrowQueue', { count: mostShown })}</p>}
          {hasMore && items.length < mostShown && (
            <a href={`?${query}${query && '&'}${name}=${(counts[name] ?? pageSize) + pageSize}#queue-${name}`} className="queue__more">
              {sayDesk(language, 'showMore')}
            </a>
          )}
        </section>
      ))}
      {mayDecide(staff, 'mail') && <Failures failures={await findFailures(req)} isAdministrator={mayDecide(staff, 'job')} language={language} />}
    </Gutter>
  )
}
