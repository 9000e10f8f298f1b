import { PageHead } from '#design/PageHead.tsx'
import { Passage } from '#design/Passage.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { deskAddress, topicAddress } from '#publication/pageAddresses.ts'
import type { ByLanguage } from '#publication/publicContent.ts'
import type { Directory } from './loadTopics.ts'

type Entry = { id: string; name: ByLanguage; slug: string; city?: ByLanguage }

const Entries = ({ entries, address, language }: { entries: Entry[]; address: (language: Language, slug: string) => string; language: Language }) => (
  <ul className="entries">
    {entries.map(({ id, name, slug, city }) => {
      const [title, place] = [inLanguage(name, language), city && inLanguage(city, language)]
      return (
        <li key={id}>
          <a href={address(language, slug)}>{title ? <Passage language={title.language} pageLanguage={language}>{title.text}</Passage> : slug}</a>
          {place ? <Passage as="p" className="quiet" language={place.language} pageLanguage={language}>{place.text}</Passage> : null}
        </li>
      )
    })}
  </ul>
)

/** The contents page: all topics, all desks. */
export const DirectoryPage = ({ directory: { topics, desks }, language }: { directory: Directory; language: Language }) => (
  <>
    <PageHead title={sayPages(language, 'topics')} intro={sayPages(language, 'topicsIntro')} />
    {topics.length > 0 ? <Entries entries={topics} address={topicAddress} language={language} /> : <p className="nothing">{sayPages(language, 'nothingInList')}</p>}
    {desks.length > 0 ? (
      <Section title={sayPages(language, 'desks')}>
        <Entries entries={desks} address={deskAddress} language={language} />
      </Section>
    ) : null}
  </>
)
