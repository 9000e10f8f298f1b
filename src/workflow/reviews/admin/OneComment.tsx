'use client'
import { useMemo, useState } from 'react'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'
import type { ShownComment } from '../shownComments.ts'
import { CommentForm } from './CommentForm.tsx'
import type { PlaceOf } from './commentDrafts.ts'
import { splitMentions } from './mentions.ts'
import type { WriteComment } from './useComments.ts'

type Props = { address: string; placeOf: PlaceOf; language: Language; comment: ShownComment; write: WriteComment }

/** Who said what and when; its author may say it better. */
export function OneComment({ address, placeOf, language, comment, write }: Props) {
  const [editing, setEditing] = useState(false)
  const { id, authorName, text, mentions, at, edited, thread, blocking, mayEdit } = comment
  const place = useMemo(() => placeOf(`edit:${id}`), [placeOf, id])
  const say = (key: Parameters<typeof sayComment>[1]) => sayComment(language, key)
  return (
    <div className="one-comment">
      <header>
        <strong>{authorName ?? say('goneAuthor')}</strong>
        <time dateTime={at}>
          {formatDateTime(at, language)}
          {edited && ` · ${say('edited')}`}
        </time>
      </header>
      {editing ? (
        <CommentForm
          address={address}
          place={place}
          language={language}
          label={say('text')}
          button={say('save')}
          before={{ text, mentions }}
          {...(!thread && { blocking })}
          onDone={() => setEditing(false)}
          onSend={(data) => write(data, id)}
        />
      ) : (
        <p className="one-comment__text">
          {splitMentions(text, mentions).map((part, index) => (part.isMention ? <b key={index}>{part.text}</b> : part.text))}
        </p>
      )}
      {mayEdit && !editing && (
        <button type="button" className="one-comment__edit" onClick={() => setEditing(true)}>
          {say('edit')}
        </button>
      )}
    </div>
  )
}
