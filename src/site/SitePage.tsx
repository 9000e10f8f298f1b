import type { ReactNode } from 'react'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { Passage } from '#design/Passage.tsx'
import { LanguageSwitch, type Versions } from './LanguageSwitch.tsx'

type Props = { language: Language; settings: PublicSettings; versions: Versions; children: ReactNode }

/** What stands around every page: masthead, switch of languages, foot. */
export const SitePage = ({ language, settings, versions, children }: Props) => {
  const name = inLanguage(settings.organisation, language) ?? { text: saySite(language, 'mediaCenter'), language }
  return (
    <>
      <a className="skip" href="#text">
        {saySite(language, 'skip')}
      </a>
      <header className="masthead">
        <a className="masthead-name" href={frontAddress(language)}>
          <Passage language={name.language} pageLanguage={language}>
            {name.text}
          </Passage>
        </a>
        <LanguageSwitch language={language} versions={versions} />
      </header>
      <main id="text">{children}</main>
      <footer className="foot">
        <p>
          © <Passage language={name.language} pageLanguage={language}>{name.text}</Passage>
        </p>
        <p>{saySite(language, 'footer')}</p>
      </footer>
    </>
  )
}
