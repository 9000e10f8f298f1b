import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicPressContact } from '#publication/publicContent.ts'

/** A named person with a phone: what journalists come for first. */
export const PressContact = ({ contact, language }: { contact: PublicPressContact; language: Language }) => (
  <section className="press-contact">
    <h2>{saySite(language, 'pressContact')}</h2>
    <p>
      {[textIn(contact.name, language), textIn(contact.position, language)].filter(Boolean).join(', ')}
      <br />
      <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
      {contact.email ? (
        <>
          {' · '}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>
      ) : null}
      {contact.messenger ? ` · ${contact.messenger}` : null}
      {textIn(contact.hours, language) ? ` · ${textIn(contact.hours, language)}` : null}
    </p>
  </section>
)
