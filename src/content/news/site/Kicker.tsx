import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { topicAddress } from '#publication/pageAddresses.ts'
import type { PublicTopic } from '#publication/publicContent.ts'
import type { CardNews } from './cardFields.ts'

type Props = { item: Pick<CardNews, 'language' | 'kind' | 'nature'>; topic: PublicTopic | undefined; language: Language }

/** What a story is about; whatever is no plain news says what it is, and campaign material says so by law. */
export const Kicker = ({ item, topic, language }: Props) => {
  const name = topic && inLanguage(topic.name, language)
  return (
    <p className="kicker" lang={item.language === language ? undefined : language}>
      {topic && name ? (
        <a href={topicAddress(language, topic.slug)}>
          <Passage language={name.language} pageLanguage={language}>{name.text}</Passage>
        </a>
      ) : null}
      {item.kind === 'news' && name ? null : <span>{saySite(language, item.kind)}</span>}
      {item.nature === 'campaign' ? <span className="campaign">{saySite(language, 'campaign')}</span> : null}
    </p>
  )
}
