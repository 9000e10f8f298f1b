import { ChangeNotes } from '#design/ChangeNotes.tsx'
import { Moment } from '#design/Moment.tsx'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { correctionsAddress, pageAddress } from '#publication/pageAddresses.ts'
import type { Corrected, Corrections, TakenDown } from './loadCorrections.ts'

const Changed = ({ item: { title, address, notes }, language }: { item: Corrected; language: Language }) => (
  <>
    <h2 className="row-headline">
      <a href={address}>{title}</a>
    </h2>
    <ChangeNotes notes={notes} language={language} />
  </>
)

/** Shaped like a note of a change, with nothing left of what was taken down. */
const TakenDownItem = ({ item: { reason, withdrawnAt }, language }: { item: TakenDown; language: Language }) => (
  <>
    <h2 className="row-headline">{saySite(language, 'withdrawnTitle')}</h2>
    <div className="changes">
      <p>
        <strong>{saySite(language, 'withdrawnAt')}</strong>{' '}
        <span className="quiet">
          <Moment at={withdrawnAt} language={language} />
        </span>
      </p>
      <p>
        {saySite(language, 'withdrawnReason')}: {reason}
      </p>
    </div>
  </>
)

/** What the house got wrong had to add or took back, said in the open. */
export const CorrectionsPage = ({ list: { items, page, pages }, language }: { list: Corrections; language: Language }) => (
  <>
    <PageHead title={saySite(language, 'changes')} intro={sayPages(language, 'correctionsIntro')} />
    {items.length === 0 ? <p className="nothing">{sayPages(language, 'noCorrections')}</p> : null}
    <ul className="corrections">
      {items.map((item) => (
        <li key={'notes' in item ? item.address : item.id}>
          <p className="kicker">{saySite(language, item.kind)}</p>
          {'notes' in item ? <Changed item={item} language={language} /> : <TakenDownItem item={item} language={language} />}
        </li>
      ))}
    </ul>
    <Paging page={page} pages={pages} language={language} address={(one) => pageAddress(correctionsAddress(language), one)} />
  </>
)
