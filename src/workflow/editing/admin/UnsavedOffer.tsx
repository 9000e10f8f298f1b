import { Button } from '@payloadcms/ui'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayEditing } from '#languages/messages/editing.ts'
import type { BrowserCopy } from './browserCopy.ts'

type Props = {
  language: Language
  offers: BrowserCopy[]
  isStale: (copy: BrowserCopy) => boolean
  onTake: (copy: BrowserCopy) => void
  onDiscard: (copy: BrowserCopy) => void
}

/** The first words that somebody will know the text by. */
const beginning = ({ data }: BrowserCopy): string => {
  const words = [data.headline, data.title, data.name, data.text, data.caption, data.lead].find((value) => typeof value === 'string' && value.trim() !== '')
  if (typeof words !== 'string') return ''
  return `«${words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words}»`
}

/** What was typed before a crash, an expired session or a cut line: take it back or not. */
export const UnsavedOffer = ({ language, offers, isStale, onTake, onDiscard }: Props) => (
  <div role="status">
    {offers.map((copy) => (
      <div key={copy.slot} className="editing-bar__offer">
        <p>
          {sayEditing(language, 'unsaved', { time: formatDateTime(copy.keptAt, language) })} {beginning(copy)}
          {isStale(copy) && <small>{sayEditing(language, 'unsavedStale')}</small>}
        </p>
        <Button size="small" margin={false} onClick={() => onTake(copy)}>
          {sayEditing(language, 'takeBack')}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onDiscard(copy)}>
          {sayEditing(language, 'discard')}
        </Button>
      </div>
    ))}
  </div>
)
