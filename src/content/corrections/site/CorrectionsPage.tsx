import { ChangeNotes } from '#design/ChangeNotes.tsx'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { correctionsAddress, pageAddress } from '#publication/pageAddresses.ts'
import type { Corrections } from './loadCorrections.ts'

/** What the house got wrong or had to add, said in the open. */
export const CorrectionsPage = ({ list: { items, page, pages }, language }: { list: Corrections; language: Language }) => (
  <>
    <PageHead title={saySite(language, 'changes')} intro={sayPages(language, 'correctionsIntro')} />
    {items.length === 0 ? <p className="nothing">{sayPages(language, 'noCorrections')}</p> : null}
    <ul className="corrections">
      {items.map(({ kind, title, address, notes }) => (
        <li key={address}>
          <p className="kicker">{saySite(language, kind)}</p>
          <h2 className="row-headline">
            <a href={address}>{title}</a>
          </h2>
          <ChangeNotes notes={notes} language={language} />
        </li>
      ))}
    </ul>
    <Paging page={page} pages={pages} language={language} address={(one) => pageAddress(correctionsAddress(language), one)} />
  </>
)
