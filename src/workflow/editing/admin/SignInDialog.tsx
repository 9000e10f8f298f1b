'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import { askApi } from '#design/admin/askApi.ts'
import { askFor } from '#design/admin/askFor.ts'
import { useDialog } from '#design/admin/useDialog.ts'
import type { Language } from '#languages/language.ts'
import { sayEditing } from '#languages/messages/editing.ts'
import { sayField } from '#languages/messages/fields.ts'
import { sayPanel } from '#languages/messages/panel.ts'

type Props = { language: Language; email: string; onCancel: () => void; onSignedIn: () => void }

/** Signs the same person in again without leaving the page. */
export function SignInDialog({ language, email, onCancel, onSignedIn }: Props) {
  const dialog = useDialog()
  const title = useId()
  const [refusal, setRefusal] = useState<string>()
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => password.current?.focus(), [])

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    event.stopPropagation()
    const data = { email, password: password.current?.value }
    const asked = await askApi('/api/users/login', language, { method: 'POST', data })
    if (asked.ok) onSignedIn()
    else setRefusal(asked.status === undefined ? sayPanel(language, 'noAnswer') : sayEditing(language, 'wrongPassword'))
  }

  return createPortal(
    <dialog ref={dialog} className="panel-dialog sign-in-dialog" aria-labelledby={title} onCancel={onCancel}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={title}>{sayEditing(language, 'signInTitle')}</h2>
        <p>{sayEditing(language, 'signInHelp')}</p>
        <input type="email" name="username" autoComplete="username" value={email} readOnly aria-label={sayField(language, 'email')} />
        <label>
          {sayEditing(language, 'password')}
          <input ref={password} type="password" name="password" autoComplete="current-password" {...askFor(sayEditing(language, 'passwordMissing'))} />
        </label>
        <p className="panel-dialog__refusal" role="alert">
          {refusal}
        </p>
        <div className="panel-dialog__buttons">
          <Button type="submit" size="small" margin={false}>
            {sayEditing(language, 'signIn')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            {sayEditing(language, 'cancel')}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
