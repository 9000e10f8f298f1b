import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { Withdrawn } from '#publication/findPublic.ts'

/** Stands at the address of an item that was taken down, for ever. */
export const WithdrawnPage = ({ language, withdrawn: { reason, withdrawnAt } }: { language: Language; withdrawn: Withdrawn }) => (
  <PageHead title={saySite(language, 'withdrawnTitle')}>
    <div className="withdrawal">
      <Facts
        facts={[
          [saySite(language, 'withdrawnReason'), reason],
          [saySite(language, 'withdrawnAt'), <Moment key="at" at={withdrawnAt} language={language} />],
        ]}
      />
    </div>
  </PageHead>
)
