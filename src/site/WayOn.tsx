import type { ReactNode } from 'react'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { newsListAddress } from '#publication/pageAddresses.ts'
import { Suggestions } from './islands/Suggestions.tsx'
import { SearchForm } from './SearchForm.tsx'

/** Where to go from a page that has nothing to read: search, and what is new. The sections stand above in any case. */
export const WayOn = ({ language, children }: { language: Language; children: ReactNode }) => (
  <div className="way-on">
    <SearchForm language={language} />
    <Suggestions language={language} />
    {children ? (
      <Section title={sayPages(language, 'latest')} more={{ href: newsListAddress(language), text: sayPages(language, 'allNews') }}>
        {children}
      </Section>
    ) : null}
  </div>
)
