'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { askFor } from '#design/admin/askFor.ts'
import type { Language } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { sayEditing } from '#languages/messages/editing.ts'

type Props = { token: string; email: string; language: Language }

/** A password of one's own, typed twice, and in. */
export const AcceptForm = ({ token, email, language }: Props) => {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const missing = askFor(sayEditing(language, 'passwordMissing'))

  async function accept(form: FormData): Promise<string> {
    const password = String(form.get('password'))
    if (password !== form.get('again')) return sayAccount(language, 'passwordsDiffer')
    const accepted = await askApi('/api/users/accept-invitation', language, { method: 'POST', data: { token, password } })
    if (!accepted.ok) return accepted.sentence
    const signedIn = await askApi('/api/users/login', language, { method: 'POST', data: { email, password } })
    if (!signedIn.ok) return signedIn.sentence
    window.location.assign('/admin')
    return ''
  }

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setBusy(true)
    void accept(new FormData(event.currentTarget)).then((sentence) => {
      setProblem(sentence)
      if (!sentence) return
      setBusy(false)
      // The button, which is off meanwhile, has lost the focus, and a password is written anew.
      first.current?.focus()
    })
  }

  return (
    <form onSubmit={submit}>
      {/* Lets the browser keep the password with the right address. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly aria-label={email} />
      <label htmlFor="new-password">{sayAccount(language, 'newPassword')}</label>
      <input ref={first} id="new-password" name="password" type="password" autoComplete="new-password" aria-describedby="password-help" {...missing} />
      <label htmlFor="new-password-again">{sayAccount(language, 'repeatPassword')}</label>
      <input id="new-password-again" name="again" type="password" autoComplete="new-password" {...missing} />
      {problem && <p role="alert">{problem}</p>}
      <Button type="submit" size="large" disabled={busy}>
        {sayAccount(language, 'setPassword')}
      </Button>
    </form>
  )
}
