import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import { Passage } from '#design/Passage.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { sayPress } from '#languages/messages/press.ts'
import { PressContact } from '#content/news/site/PressContact.tsx'
import { inLanguage } from '#publication/inLanguage.ts'
import { pageAddress, pressAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { BasketLink } from '../../basket/site/BasketLink.tsx'
import type { Press } from '../loadPress.ts'
import { ReleaseRows } from './ReleaseRows.tsx'

type Props = { found: Press; settings: PublicSettings; language: Language; waysOn: readonly (readonly [address: string, text: string])[] }

/** What journalists come for first: who answers, what is new, where the rest is, and on which terms. */
export const PressPage = ({ found, settings, language, waysOn }: Props) => {
  const { releases, contacts, items, page, pages } = found
  const terms = inLanguage(settings.terms, language)
  return (
    <>
      <PageHead title={sayPress(language, 'press')} intro={sayPress(language, 'intro')}>
        <ul className="ways-on" aria-label={sayPress(language, 'waysOn')}>
          <li>
            <BasketLink language={language} />
          </li>
          {waysOn.map(([address, text]) => (
            <li key={address}>
              <a href={address}>{text}</a>
            </li>
          ))}
        </ul>
      </PageHead>
      {page === 1 && contacts.length > 0 ? (
        <Section title={sayPress(language, 'contacts')}>
          <ul className="entries">
            {contacts.map((contact) => (
              <li key={contact.id}>
                <PressContact contact={contact} language={language} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {releases && releases.items.length > 0 ? (
        <Section title={sayPress(language, 'newest')}>
          <ReleaseRows cards={releases} language={language} />
        </Section>
      ) : null}
      <Section title={sayPress(language, 'all')}>
        {items.length > 0 ? <ReleaseRows cards={found} language={language} /> : <p className="nothing">{sayPages(language, 'nothingInList')}</p>}
      </Section>
      <Paging page={page} pages={pages} language={language} address={(one) => pageAddress(pressAddress(language), one)} />
      {terms ? (
        <Section title={sayPages(language, 'terms')}>
          <Passage as="p" language={terms.language} pageLanguage={language}>
            {terms.text}
          </Passage>
        </Section>
      ) : null}
    </>
  )
}
