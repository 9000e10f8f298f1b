import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import type { PublicPressContact } from '#publication/publicContent.ts'

/** A named person with a phone: what journalists come for first. */
export const PressContact = ({ contact, language }: { contact: PublicPressContact; language: Language }) => {
  const [name, position, hours] = [contact.name, contact.position, contact.hours].map((texts) => inLanguage(texts, language))
  return (
    <address className="press-contact">
      {name ? <Passage as="strong" language={name.language} pageLanguage={language}>{name.text}</Passage> : null}
      {position ? <Passage language={position.language} pageLanguage={language}>{position.text}</Passage> : null}
      <a className="phone" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
      {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
      {contact.messenger ? <span>{contact.messenger}</span> : null}
      {hours ? <Passage className="quiet" language={hours.language} pageLanguage={language}>{hours.text}</Passage> : null}
    </address>
  )
}
