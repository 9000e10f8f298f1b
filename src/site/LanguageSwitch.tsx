import { languages, type Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { frontAddress } from '#publication/pageAddresses.ts'

/** Where the page is in each language; a language without one leads to its front page and says so. */
export type Versions = Partial<Record<Language, string>>

export const LanguageSwitch = ({ language, versions }: { language: Language; versions: Versions }) => (
  <nav aria-label={saySite(language, 'languages')} className="language-switch">
    <ul>
      {languages.map((other) => {
        const name = saySite(other, 'languageName')
        const address = versions[other]
        return (
          <li key={other}>
            {other === language ? (
              <span aria-current="true">{name}</span>
            ) : (
              <a href={address ?? frontAddress(other)} hrefLang={other} className={address ? undefined : 'untranslated'}>
                <span lang={other}>{name}</span>
                {address ? null : <span className="visually-hidden"> – {saySite(language, 'noVersion', { language: name })}</span>}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  </nav>
)
