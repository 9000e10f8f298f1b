import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { quoteAddress, speakerAddress } from '#publication/pageAddresses.ts'
import type { ListedQuote } from './quoteFields.ts'
import type { QuotedSpeaker } from './speakerFields.ts'

type Props = {
  quote: ListedQuote
  /** Undefined when the speaker's card is not public. */
  speaker: QuotedSpeaker | undefined
  language: Language
  /** At its own address a quote has no link to itself. */
  atHome?: boolean
}

/** What somebody said, who they are, what they were on that day, and where the quote lives. */
export const QuoteFigure = ({ quote, speaker, language, atHome }: Props) => {
  const text = inLanguage(quote.text, language)
  const name = speaker && inLanguage(speaker.name, language)
  const position = inLanguage(quote.position, language)
  if (!text) return null
  return (
    <figure className="quote">
      <blockquote lang={text.language === language ? undefined : text.language}>
        {text.text.split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        {speaker && name ? (
          <a href={speakerAddress(language, speaker.slug)} className="quote-speaker">
            <Passage language={name.language} pageLanguage={language}>{name.text}</Passage>
          </a>
        ) : null}
        {name && position ? ', ' : null}
        {position ? <Passage language={position.language} pageLanguage={language}>{position.text}</Passage> : null}{' '}
        {atHome || quote.isHeldBack ? null : (
          <a href={quoteAddress(language, quote.id)} className="permalink">
            {saySite(language, 'quoteLink')}
          </a>
        )}
      </figcaption>
    </figure>
  )
}
