'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Language } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'
import { CommentText, emptyText, mentionIds, type DraftText } from './CommentText.tsx'
import { findDraft, forgetDraft, keepDraft, type DraftPlace } from './commentDrafts.ts'
import { Tick } from './Tick.tsx'

type Props = {
  address: string
  /** Where what is typed is kept until it is sent or thrown away. */
  place: DraftPlace
  language: Language
  label: string
  button: string
  before?: DraftText
  /** The mark of a comment that is being changed; a reply has none. */
  blocking?: boolean
  onSend: (data: object) => Promise<string | undefined>
  onDone: () => void
}

/** Words for a reply, or other words for a comment. */
export function CommentForm({ address, place, language, label, button, before = emptyText, blocking, onSend, onDone }: Props) {
  const [kept] = useState(() => findDraft(place))
  const [draft, setDraft] = useState(kept?.draft ?? before)
  const [marked, setMarked] = useState(blocking === undefined ? undefined : (kept?.blocking ?? blocking))
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)
  const isChanged = draft.text !== before.text || marked !== blocking
  useEffect(() => (isChanged ? keepDraft(place, { draft, blocking: marked }) : forgetDraft(place)), [place, draft, marked, isChanged])
  const leave = (): void => {
    forgetDraft(place)
    onDone()
  }
  const send = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const sentence = await onSend({ text: draft.text, mentions: mentionIds(draft), ...(marked !== undefined && { blocking: marked }) })
    setBusy(false)
    setRefusal(sentence)
    if (!sentence) leave()
  }
  return (
    <div className="comment-form">
      <CommentText address={address} language={language} label={label} draft={draft} onDraft={setDraft} onSend={() => void send()} onCancel={leave} />
      {marked !== undefined && <Tick label={sayComment(language, 'blocking')} ticked={marked} onTick={setMarked} />}
      <p className="comments__refusal" role="alert">
        {refusal}
      </p>
      <div className="comments__buttons">
        <Button size="small" margin={false} disabled={busy} onClick={() => void send()}>
          {button}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={leave}>
          {sayComment(language, 'cancel')}
        </Button>
      </div>
    </div>
  )
}
