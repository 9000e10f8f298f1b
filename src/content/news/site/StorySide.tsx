import { Facts } from '#design/Facts.tsx'
import { Moment } from '#design/Moment.tsx'
import { Passage } from '#design/Passage.tsx'
import { formatNumber } from '#languages/formatNumber.ts'
import { languages, type Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { deskAddress, eventAddress, newsAddress, topicAddress } from '#publication/pageAddresses.ts'
import type { Story } from './loadStory.ts'
import { ShareLinks } from './ShareLinks.tsx'

type Props = { story: Story; language: Language; siteUrl: string; views?: number; isEmbargoed?: boolean }

/** What belongs to a story without being it: topics, event, desk, languages, sharing. */
export const StorySide = ({ story: { item, topics, event, desk, versions }, language, siteUrl, views, isEmbargoed }: Props) => {
  const eventTitle = event && inLanguage(event.title, language)
  const deskName = desk && inLanguage(desk.name, language)
  return (
    <aside className="story-side" aria-label={sayPages(language, 'aboutStory')}>
      <Facts
        facts={[
          [
            saySite(language, 'topics'),
            topics.length > 0 && (
              <ul>
                {topics.map((topic) => {
                  const name = inLanguage(topic.name, language)
                  return name ? (
                    <li key={topic.id}>
                      <a href={topicAddress(language, topic.slug)}>
                        <Passage language={name.language} pageLanguage={language}>{name.text}</Passage>
                      </a>
                    </li>
                  ) : null
                })}
              </ul>
            ),
          ],
          [
            saySite(language, 'event'),
            event && eventTitle && (
              <>
                <a href={eventAddress(language, event.slug)}>
                  <Passage language={eventTitle.language} pageLanguage={language}>{eventTitle.text}</Passage>
                </a>{' '}
                <span className="quiet">
                  <Moment at={event.startsAt} language={language} />
                </span>
              </>
            ),
          ],
          [
            sayPages(language, 'desk'),
            desk && deskName && (
              <a href={deskAddress(language, desk.slug)}>
                <Passage language={deskName.language} pageLanguage={language}>{deskName.text}</Passage>
              </a>
            ),
          ],
          [
            sayPages(language, 'versions'),
            <ul key="versions">
              {languages
                .filter((other) => other !== language)
                .map((other) => {
                  const address = versions[other]
                  const name = saySite(other, 'languageName')
                  return (
                    <li key={other}>
                      {address ? (
                        <a href={address} hrefLang={other} lang={other}>
                          {name}
                        </a>
                      ) : (
                        <span className="quiet">
                          <span lang={other}>{name}</span>: {sayPages(language, 'noVersion')}
                        </span>
                      )}
                    </li>
                  )
                })}
            </ul>,
          ],
          [sayPages(language, 'shortViews'), views !== undefined && formatNumber(views, language)],
          [sayPages(language, 'share'), !isEmbargoed && <ShareLinks key="share" address={`${siteUrl}${newsAddress(item.language, item.slug)}`} title={item.headline} language={language} />],
        ]}
      />
    </aside>
  )
}
