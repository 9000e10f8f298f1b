'use client'
import { Button } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'
import { sayPeople } from '#languages/messages/people.ts'
import type { ShownComment } from '../shownComments.ts'
import { CommentForm } from './CommentForm.tsx'
import { findDraft, type PlaceOf } from './commentDrafts.ts'
import { OneComment } from './OneComment.tsx'
import type { ShownPassage } from './passageInForm.ts'
import type { WriteComment } from './useComments.ts'

type Props = {
  address: string
  placeOf: PlaceOf
  language: Language
  comment: ShownComment
  replies: ShownComment[]
  /** Label of the field. */
  place: string | undefined
  passage: ShownPassage | 'deleted' | undefined
  active: boolean
  onShow: () => void
  write: WriteComment
}

/** A comment with its replies, what it is about, and what may be done with it. */
export function CommentThread({ address, placeOf, language, comment, replies, place, passage, active, onShow, write }: Props) {
  const [replying, setReplying] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const say = (key: Parameters<typeof sayComment>[1], values?: Record<string, string>) => sayComment(language, key, values)
  const replyPlace = useMemo(() => placeOf(`reply:${comment.id}`), [placeOf, comment.id])
  const hasBegun = !replying && findDraft(replyPlace) !== undefined
  const name = comment.authorName ?? say('goneAuthor')
  const fate = passage === 'deleted' ? 'passageDeleted' : passage?.edited ? 'passageEdited' : undefined
  const classes = ['comment-thread', comment.blocking && !comment.resolved && 'comment-thread--blocking', active && 'comment-thread--active']

  return (
    <article className={classes.filter(Boolean).join(' ')} data-comment={comment.id} aria-label={`${say('comment')}: ${name}`}>
      {place && (
        <button type="button" className="comment-thread__place" onClick={onShow} title={say('show')}>
          {place}
          {comment.locale && ` (${sayPeople(language, toLanguage(comment.locale))})`}
        </button>
      )}
      {comment.passage && (
        <div className="comment-thread__passage">
          {fate && <small>{say(fate)}</small>}
          <blockquote className={fate && 'comment-thread__was'}>{comment.passage.exact}</blockquote>
        </div>
      )}
      {comment.blocking && <strong className="comment-thread__mark">{say('blockingMark')}</strong>}
      <OneComment address={address} placeOf={placeOf} language={language} comment={comment} write={write} />
      {replies.length > 0 && (
        <div className="comment-thread__replies">
          {replies.map((reply) => (
            <OneComment key={reply.id} address={address} placeOf={placeOf} language={language} comment={reply} write={write} />
          ))}
        </div>
      )}
      {comment.resolved && comment.resolvedByName && <small className="comments__help">{say('resolvedBy', { who: comment.resolvedByName })}</small>}
      <p className="comments__refusal" role="alert">
        {refusal}
      </p>
      {replying ? (
        <CommentForm
          address={address}
          place={replyPlace}
          language={language}
          label={say('replyText')}
          button={say('reply')}
          onDone={() => setReplying(false)}
          onSend={(data) => write({ ...data, thread: comment.id })}
        />
      ) : (
        <div className="comments__buttons">
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setReplying(true)} extraButtonProps={{ 'aria-label': say('replyTo', { who: name }) }}>
            {say(hasBegun ? 'draftGoOnReply' : 'reply')}
          </Button>
          {comment.mayResolve && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => void write({ resolved: !comment.resolved }, comment.id).then(setRefusal)}
            >
              {say(comment.resolved ? 'reopen' : 'resolve')}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}
