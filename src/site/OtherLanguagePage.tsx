import { PageHead } from '#design/PageHead.tsx'
import { languages, type Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { Versions } from './LanguageSwitch.tsx'

/** Says that an item is not there in the reader's language, and leads on to those that are. */
export const OtherLanguagePage = ({ language, versions }: { language: Language; versions: Versions }) => (
  <PageHead title={saySite(language, 'otherLanguageTitle')} intro={saySite(language, 'otherLanguageText')}>
    <ul className="language-links">
      {languages.map((other) => {
        const address = versions[other]
        return address ? (
          <li key={other}>
            <a href={address} hrefLang={other} lang={other}>
              {saySite(other, 'languageName')}
            </a>
          </li>
        ) : null
      })}
    </ul>
  </PageHead>
)
