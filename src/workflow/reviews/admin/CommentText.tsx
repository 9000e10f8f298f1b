'use client'
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import { sayComment } from '#languages/messages/comments.ts'
import type { Colleague } from '../colleaguesOf.ts'
import { commentLimits } from '../commentLimits.ts'
import { colleaguesLike, mentionBefore } from './mentions.ts'

export type DraftText = { text: string; mentions: Colleague[] }

export const emptyText: DraftText = { text: '', mentions: [] }

/** Whoever was chosen and is still named in the text. */
export const mentionIds = ({ text, mentions }: DraftText): string[] => mentions.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)

type Props = {
  address: string
  language: Language
  label: string
  help?: string
  draft: DraftText
  onDraft: (draft: DraftText) => void
  onSend: () => void
  onCancel: () => void
}

/** The words of a comment. After @ the colleagues of the desk are offered: arrows choose, Enter takes, Escape closes. */
export function CommentText({ address, language, label, help, draft, onDraft, onSend, onCancel }: Props) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [colleagues, setColleagues] = useState<Colleague[]>()
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [closed, setClosed] = useState(false)
  const [tooLong, setTooLong] = useState(false)
  useEffect(() => area.current?.focus(), [])

  const begun = closed ? undefined : mentionBefore(draft.text, caret)
  const isAsked = begun !== undefined
  useEffect(() => {
    if (!isAsked || colleagues) return
    void askApi<Colleague[]>(`${address}/colleagues`, language).then((asked) => setColleagues(asked.ok ? asked.answer : []))
  }, [isAsked, colleagues, address, language])
  const offered = begun ? colleaguesLike(colleagues ?? [], begun.query) : []
  const at = Math.min(chosen, offered.length - 1)
  const optionId = (index: number): string => `${id}-option-${index}`

  const take = (colleague: Colleague | undefined): void => {
    if (!colleague || !begun) return
    const before = `${draft.text.slice(0, begun.start)}@${colleague.name} `
    // At once: the next letter may come before the next frame.
    flushSync(() => {
      onDraft({ text: before + draft.text.slice(caret).trimStart(), mentions: [...draft.mentions, colleague] })
      setCaret(before.length)
    })
    area.current?.setSelectionRange(before.length, before.length)
  }
  /** A text of many pages stands still in the browser for minutes before the server could refuse it. */
  const onPaste = (event: ClipboardEvent): void => {
    const { length } = event.clipboardData.getData('text/plain')
    setTooLong(length > commentLimits.text)
    if (length > commentLimits.text) event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSend()
    } else if (offered.length > 0 && turn) {
      event.preventDefault()
      setChosen((at + turn + offered.length) % offered.length)
    } else if (offered.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      take(offered[at])
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (offered.length > 0) setClosed(true)
      else if (draft.text.trim() === '') onCancel()
    }
  }
  return (
    <div className="comment-text">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        rows={4}
        value={draft.text}
        aria-describedby={help && `${id}-help`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={offered.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={offered.length > 0 ? optionId(at) : undefined}
        onPaste={onPaste}
        onChange={({ target }) => {
          setTooLong(false)
          onDraft({ ...draft, text: target.value })
          setCaret(target.selectionStart)
          setClosed(false)
          setChosen(0)
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {tooLong && (
        <p className="comments__refusal" role="alert">
          {sayComment(language, 'commentTooLong', { limit: commentLimits.text })}
        </p>
      )}
      {offered.length > 0 && (
        <ul id={`${id}-list`} role="listbox" className="comment-text__colleagues" aria-label={sayComment(language, 'colleagues')}>
          {offered.map((colleague, index) => (
            <li
              key={colleague.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault()
                take(colleague)
              }}
            >
              {colleague.name}
            </li>
          ))}
        </ul>
      )}
      <span role="status" className="comments__unseen">
        {isAsked && colleagues ? sayComment(language, 'colleaguesFound', { count: offered.length }) : ''}
      </span>
      {help && (
        <small id={`${id}-help`} className="comments__help">
          {help}
        </small>
      )}
    </div>
  )
}
