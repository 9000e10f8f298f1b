import { PageHead } from '#design/PageHead.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import type { PublicHouse, PublicPressContact } from '#publication/publicContent.ts'
import { PressContact } from '../../news/site/PressContact.tsx'
import { HouseText } from './HouseText.tsx'

/** Where to find the house, and whom a journalist calls. */
export const ContactsPage = ({ house, contacts, language }: { house: PublicHouse; contacts: PublicPressContact[]; language: Language }) => (
  <>
    <PageHead title={sayPages(language, 'contacts')} />
    <HouseText texts={house.contacts} language={language} />
    {contacts.length > 0 ? (
      <div id="press">
        <Section title={sayPages(language, 'pressContacts')}>
          <ul className="entries">
            {contacts.map((contact) => (
              <li key={contact.id}>
                <PressContact contact={contact} language={language} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    ) : null}
  </>
)
