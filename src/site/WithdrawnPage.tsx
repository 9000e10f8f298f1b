import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { Withdrawn } from '#publication/findPublic.ts'
import { frontAddress } from '#publication/pageAddresses.ts'

/** Stands at the address of an item that was taken down, for ever. */
export const WithdrawnPage = ({ language, withdrawn: { reason, withdrawnAt } }: { language: Language; withdrawn: Withdrawn }) => (
  <div className="notice">
    <h1>{saySite(language, 'withdrawnTitle')}</h1>
    <Facts
      facts={[
        [saySite(language, 'withdrawnAt'), <Moment key="at" at={withdrawnAt} language={language} />],
        [saySite(language, 'withdrawnReason'), reason],
      ]}
    />
    <p>
      <a href={frontAddress(language)}>{saySite(language, 'toFront')}</a>
    </p>
  </div>
)
