import { Facts } from '#design/Facts.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { PublicImprint } from '#publication/publicContent.ts'

/** Who issued, ordered and paid: the law asks for it on campaign material. */
export const Imprint = ({ imprint, language }: { imprint: PublicImprint; language: Language }) => (
  <section className="imprint" aria-label={saySite(language, 'imprint')}>
    <Facts
      facts={[
        [saySite(language, 'issuedBy'), imprint.issuedBy],
        [saySite(language, 'orderedBy'), imprint.orderedBy],
        [saySite(language, 'paidFrom'), imprint.paidFrom],
      ]}
    />
  </section>
)
