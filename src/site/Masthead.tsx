import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { LanguageSwitch, type Versions } from './LanguageSwitch.tsx'
import { Mark } from './Mark.tsx'
import { sectionNames, sections, type SectionName } from './sections.ts'

type Props = { language: Language; settings: PublicSettings; versions: Versions; section?: SectionName }

/** Who speaks here, in which languages, and about what. */
export const Masthead = ({ language, settings, versions, section }: Props) => {
  const name = inLanguage(settings.organisation, language)
  return (
    <header className="masthead">
      <div className="masthead-top">
        <a className="house" href={frontAddress(language)}>
          <Mark />
          <span className="house-name">
            {name ? <Passage language={name.language} pageLanguage={language}>{name.text}</Passage> : null}{' '}
            <span className={name ? 'house-kind' : undefined}>{saySite(language, 'mediaCenter')}</span>
          </span>
        </a>
        <LanguageSwitch language={language} versions={versions} />
      </div>
      <nav className="sections" aria-label={sayPages(language, 'sections')}>
        <ul>
          {sectionNames.map((one) => (
            <li key={one}>
              <a href={sections[one](language)} aria-current={one === section ? 'true' : undefined}>
                {sayPages(language, one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
