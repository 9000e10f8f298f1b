import type { ReactNode } from 'react'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { Foot } from './Foot.tsx'
import type { Versions } from './LanguageSwitch.tsx'
import { Masthead } from './Masthead.tsx'
import type { SectionName } from './sections.ts'

type Props = { language: Language; settings: PublicSettings; versions: Versions; section?: SectionName; children: ReactNode }

/** What stands around every page: masthead with navigation and switch of languages, foot. */
export const SitePage = ({ children, ...page }: Props) => (
  <>
    <a className="skip" href="#text">
      {saySite(page.language, 'skip')}
    </a>
    <Masthead {...page} />
    <main id="text">{children}</main>
    <Foot language={page.language} settings={page.settings} />
  </>
)
