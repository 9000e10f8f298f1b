import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayEmbargo } from '#languages/messages/embargo.ts'
import { saySite } from '#languages/messages/site.ts'
import type { EmbargoNotice } from '#publication/embargoed.ts'
import { embargoedAddress } from '../embargoAddresses.ts'
import { TimeLeft } from './TimeLeft.tsx'

type Props = { notices: readonly EmbargoNotice[]; desks: Map<string, string>; language: Language }

/** What a journalist is told of each item under embargo: what it is called, of which desk, when it lifts. */
export const EmbargoRows = ({ notices, desks, language }: Props) =>
  notices.length === 0 ? (
    <p className="quiet">{sayEmbargo(language, 'none')}</p>
  ) : (
    <ul className="entries">
      {notices.map((notice) => (
        <li key={notice.id}>
          <p className="kicker">
            {desks.get(notice.desk)}
            {notice.language === language ? null : <span> {saySite(notice.language, 'languageName')}</span>}
          </p>
          <a href={embargoedAddress(notice.language, notice.slug)} lang={notice.language}>
            {notice.headline}
          </a>
          <p>
            {sayEmbargo(language, 'until', { when: formatDateTime(notice.releaseAt, language) })}
          </p>
          <p className="quiet">
            <TimeLeft releaseAt={notice.releaseAt} language={language} />. {sayEmbargo(language, notice.isAccepted ? 'accepted' : notice.isOutdated ? 'acceptedBefore' : 'notAccepted')}
          </p>
        </li>
      ))}
    </ul>
  )
