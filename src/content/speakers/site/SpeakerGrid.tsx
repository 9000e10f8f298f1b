import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { speakerAddress } from '#publication/pageAddresses.ts'
import { Picture } from '../../photos/site/Picture.tsx'
import { positionToday } from '../positionToday.ts'
import type { Speakers } from './loadSpeakers.ts'

/** Speakers side by side with what they are today. */
export const SpeakerGrid = ({ speakers: { items, portraits }, language }: { speakers: Speakers; language: Language }) => (
  <ul className="speaker-grid">
    {items.map((speaker) => {
      const name = inLanguage(speaker.name, language)
      const now = positionToday(speaker.positions)
      const position = now && inLanguage(now.title, language)
      const portrait = speaker.portrait ? portraits.get(speaker.portrait) : undefined
      return (
        <li key={speaker.id}>
          <div className="face">{portrait ? <Picture photo={portrait} language={language} shape="square" sizes="6rem" silent /> : null}</div>
          <div>
            <h2 className="row-headline">
              <a href={speakerAddress(language, speaker.slug)}>
                {name ? <Passage language={name.language} pageLanguage={language}>{name.text}</Passage> : speaker.slug}
              </a>
            </h2>
            {position ? <Passage as="p" className="quiet" language={position.language} pageLanguage={language}>{position.text}</Passage> : null}
          </div>
        </li>
      )
    })}
  </ul>
)
