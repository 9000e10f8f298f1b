'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Language } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'
import type { Passage } from '../parseComment.ts'
import { findDraft, forgetDraft, keepDraft, type DraftPlace } from './commentDrafts.ts'
import type { ItemField } from './itemFields.ts'
import { CommentText, emptyText, mentionIds } from './CommentText.tsx'
import { Tick } from './Tick.tsx'

export type CommentTarget = { field?: string | undefined; passage?: Passage | undefined }

type Props = {
  address: string
  /** Where what is typed is kept until it is sent or thrown away. */
  place: DraftPlace
  language: Language
  fields: ItemField[]
  target: CommentTarget
  onTarget: (target: CommentTarget) => void
  onDone: () => void
  onSend: (data: object) => Promise<string | undefined>
}

/** A new comment: what it is about, its words, whether it stops an approval. A refusal leaves everything as it was. */
export function CommentComposer({ address, place, language, fields, target, onTarget, onDone, onSend }: Props) {
  const [before] = useState(() => findDraft(place))
  const [draft, setDraft] = useState(before?.draft ?? emptyText)
  const [blocking, setBlocking] = useState(before?.blocking ?? false)
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)
  const about = useId()
  const say = (key: Parameters<typeof sayComment>[1]) => sayComment(language, key)

  useEffect(() => keepDraft(place, { draft, blocking, target }), [place, draft, blocking, target])
  const leave = (): void => {
    forgetDraft(place)
    onDone()
  }

  const send = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const { field, passage } = target
    const sentence = await onSend({ text: draft.text, mentions: mentionIds(draft), blocking, ...(field && { field }), ...(passage && { passage }) })
    setBusy(false)
    setRefusal(sentence)
    if (sentence) return
    toast.success(say('sent'))
    leave()
  }
  return (
    <section className="comment-composer" aria-label={say('send')}>
      <label htmlFor={about}>{say('about')}</label>
      <select id={about} value={target.field ?? ''} onChange={({ target: { value } }) => onTarget({ field: value || undefined })}>
        <option value="">{say('aboutItem')}</option>
        {fields.map(({ path, label }) => (
          <option key={path} value={path}>
            {label}
          </option>
        ))}
      </select>
      {target.passage && (
        <p className="comment-composer__passage">
          <q>{target.passage.exact}</q>
          <button type="button" onClick={() => onTarget({ field: target.field })} aria-label={say('dropPassage')} title={say('dropPassage')}>
            ×
          </button>
        </p>
      )}
      <CommentText address={address} language={language} label={say('text')} help={say('textHelp')} draft={draft} onDraft={setDraft} onSend={() => void send()} onCancel={leave} />
      <Tick label={say('blocking')} ticked={blocking} onTick={setBlocking} />
      <p className="comments__refusal" role="alert">
        {refusal}
      </p>
      <div className="comments__buttons">
        <Button size="small" margin={false} disabled={busy} onClick={() => void send()}>
          {say('send')}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={leave}>
          {say('cancel')}
        </Button>
      </div>
    </section>
  )
}
