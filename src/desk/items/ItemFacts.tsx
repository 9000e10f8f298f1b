import { formatDateTime, formatTime } from '#languages/formatDate.ts'
import { formatDuration } from '#languages/formatDuration.ts'
import type { Language } from '#languages/language.ts'
import { sayAssignment } from '#languages/messages/assignments.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { SectionName } from '../dashboard/queueSections.ts'
import type { DeskItem } from './DeskItem.ts'
import './items.css'

/** Where an item stands and how pressing it is, in one line of facts. */
export function ItemFacts({ item, language, shows }: { item: DeskItem; language: Language; shows: SectionName }) {
  const say = (key: Parameters<typeof sayAssignment>[1], values?: Record<string, string>) => sayAssignment(language, key, values)
  const { holder, isMine, inStateFor, deadline, overdue, stuck, priority, urgent } = item
  const isWork = shows === 'mine' || shows === 'waiting'
  return (
    <span className="item-facts">
      {priority === 'urgent' && <strong className="item-facts__late">{say('urgent')}</strong>}
      {urgent && <strong className="item-facts__late">{sayWorkflow(language, 'urgentFlag')}</strong>}
      {shows === 'today' && item.publishAt && <strong>{sayDesk(language, 'goesOutAt', { at: formatTime(item.publishAt) })}</strong>}
      {shows === 'embargoes' && item.releaseAt && <strong>{sayDesk(language, 'liftsAt', { at: formatDateTime(item.releaseAt, language) })}</strong>}
      {isWork && <span className={`item-facts__state item-facts__state--${item.state}`}>{sayWorkflow(language, item.state)}</span>}
      {isWork && deadline && (
        <span className={overdue ? 'item-facts__late' : undefined}>
          {say('deadline')}: {formatDateTime(deadline, language)}
          {overdue && ` (${say('overdue')})`}
        </span>
      )}
      {isWork && inStateFor !== undefined && (
        <span className={stuck ? 'item-facts__late' : undefined}>
          {say('since', { ago: formatDuration(inStateFor, language) })}
          {stuck && ` (${say('stuck')})`}
        </span>
      )}
      {holder && <span>{isMine ? say('heldByMe') : `${say('holder')}: ${holder.name}`}</span>}
      {isWork && priority === 'low' && <span>{say('low')}</span>}
      <span>
        {sayDesk(language, item.collection)}
        {item.language && `, ${item.language.toUpperCase()}`}
      </span>
      {item.parts > 0 && <span>{sayDesk(language, 'withParts', { count: item.parts })}</span>}
      <span>{item.desk}</span>
    </span>
  )
}
