import { PageHead } from '#design/PageHead.tsx'
import { Passage } from '#design/Passage.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import type { PublicHouse, PublicSettings } from '#publication/publicContent.ts'
import { Imprint } from '../../news/site/Imprint.tsx'
import { HouseText } from './HouseText.tsx'

/** Who is behind this site, and on what terms its work may be used. */
export const AboutPage = ({ house, settings, language }: { house: PublicHouse; settings: PublicSettings; language: Language }) => {
  const [name, boilerplate, terms] = [settings.organisation, settings.boilerplate, settings.terms].map((texts) => inLanguage(texts, language))
  return (
    <>
      <PageHead title={sayPages(language, 'about')} intro={boilerplate && <Passage language={boilerplate.language} pageLanguage={language}>{boilerplate.text}</Passage>} />
      <HouseText texts={house.about} language={language} />
      {terms ? (
        <Section title={sayPages(language, 'terms')}>
          <Passage as="p" className="house-words" language={terms.language} pageLanguage={language}>{terms.text}</Passage>
        </Section>
      ) : null}
      <div id="imprint">
        <Section title={saySite(language, 'imprint')}>
          {name ? <Passage as="p" className="house-words" language={name.language} pageLanguage={language}>{name.text}</Passage> : null}
          {settings.imprint ? <Imprint imprint={settings.imprint} language={language} /> : null}
        </Section>
      </div>
    </>
  )
}
