'use client'
import { Button } from '@payloadcms/ui'
import type { Language } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'

const excerptLength = 120

type Props = { text: string; language: Language; onGoOn: () => void; onDrop: () => void }

/** A comment that was begun before the page was left. */
export const DraftOffer = ({ text, language, onGoOn, onDrop }: Props) => (
  <div className="comment-offer" role="status">
    <p>{sayComment(language, 'draftKept')}</p>
    <q>{text.length > excerptLength ? `${text.slice(0, excerptLength).trimEnd()}…` : text}</q>
    <div className="comments__buttons">
      <Button size="small" margin={false} onClick={onGoOn}>
        {sayComment(language, 'draftGoOn')}
      </Button>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onDrop}>
        {sayComment(language, 'draftDrop')}
      </Button>
    </div>
  </div>
)
