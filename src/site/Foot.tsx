import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { aboutAddress, contactsAddress, correctionsAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'

type Props = { language: Language; settings: PublicSettings }

/** Who is behind the page, where to find and correct them, and what may be done with their work. */
export const Foot = ({ language, settings }: Props) => {
  const name = inLanguage(settings.organisation, language)
  const about = inLanguage(settings.boilerplate, language)
  const links = [
    [aboutAddress(language), sayPages(language, 'about')],
    [contactsAddress(language), sayPages(language, 'contacts')],
    [`${contactsAddress(language)}#press`, sayPages(language, 'pressContacts')],
    [correctionsAddress(language), sayPages(language, 'corrections')],
    [`${aboutAddress(language)}#imprint`, saySite(language, 'imprint')],
  ] as const
  return (
    <footer className="foot">
      <div className="foot-inner">
        <div>
          {name ? <Passage as="p" className="foot-name" language={name.language} pageLanguage={language}>{name.text}</Passage> : null}
          {about ? <Passage as="p" language={about.language} pageLanguage={language}>{about.text}</Passage> : null}
          <p>{saySite(language, 'footer')}</p>
        </div>
        <nav aria-label={sayPages(language, 'house')}>
          <ul>
            {links.map(([href, text]) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="to-top">
          <a href="#top">{sayPages(language, 'toTop')} ↑</a>
        </p>
      </div>
    </footer>
  )
}
