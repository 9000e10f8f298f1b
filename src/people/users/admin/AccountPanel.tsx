'use client'
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { SidePanel } from '#design/admin/SidePanel.tsx'
import { formatDateTime, formatDay } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayAccount } from '#languages/messages/accounts.ts'
import { whyNotSent } from '#languages/whyNotSent.ts'
import type { ShownSession } from '../sessions.ts'
import { NoPasswordYet } from './NoPasswordYet.tsx'
import './accounts.css'

type Mailed = { state: string; sentAt?: string | null; lastError?: string | null }
type Account = { invitedUntil: string | null; mayInvite: boolean; mails: boolean; mail: Mailed | null; sessions: ShownSession[] }
type Invited = { mailed: boolean; link?: string; until?: string }

/** Beside a person's account: the invitation and the open sessions, for administrators and for the person. */
export const AccountPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const [account, setAccount] = useState<Account>()
  const [handedOver, setHandedOver] = useState<Invited>()
  const address = id ? `/api/users/${id}` : undefined

  useEffect(() => {
    if (!address) return undefined
    const leaving = new AbortController()
    void askApi<Account>(`${address}/account`, language, { signal: leaving.signal }).then((asked) => {
      if (asked.ok) setAccount(asked.answer)
    })
    return () => leaving.abort()
  }, [address, language])
  if (!address) return <NoPasswordYet />
  if (!account) return null

  const say = (...args: Parameters<typeof sayAccount> extends [unknown, ...infer Rest] ? Rest : never): string => sayAccount(language, ...args)

  async function order<Answer>(what: string): Promise<Answer | undefined> {
    const asked = await askApi<Answer>(`${address}/${what}`, language, { method: 'POST' })
    if (!asked.ok) {
      toast.error(asked.sentence)
      return undefined
    }
    const state = await askApi<Account>(`${address}/account`, language)
    if (state.ok) setAccount(state.answer)
    return asked.answer
  }
  const invite = async (): Promise<void> => {
    const invited = await order<Invited>('invite')
    if (invited?.mailed) toast.success(say('invitationSent'))
    setHandedOver(invited?.link ? invited : undefined)
  }
  const revoke = async (): Promise<void> => {
    setHandedOver(undefined)
    if (await order('revoke-invitation')) toast.success(say('invitationRevoked'))
  }
  const end = async (): Promise<void> => {
    if (await order('end-sessions')) toast.success(say('sessionsEnded'))
  }
  const sayMailed = ({ state, sentAt, lastError }: Mailed): string => {
    if (state === 'sent') return say('mailSent', { at: formatDateTime(sentAt ?? '', language) })
    return state === 'failed' ? say('mailFailed', { error: whyNotSent(language, lastError) }) : say('mailWaiting')
  }
  const { invitedUntil, mail, sessions } = account
  const isUnsent = mail !== null && mail.state !== 'sent'
  const isOwn = sessions.some(({ here }) => here)

  return (
    <div className="account-panel">
      {account.mayInvite && (
        <SidePanel title={say('invitation')} open={invitedUntil !== null || sessions.length === 0}>
          <p>{invitedUntil ? say('invitationOpen', { until: formatDay(invitedUntil, language) }) : say('invitationHelp')}</p>
          {mail ? <p>{sayMailed(mail)}</p> : invitedUntil && <p>{say('notMailed')}</p>}
          {handedOver?.link && (
            <div role="status">
              <p>{say('noMail', { until: formatDay(handedOver.until ?? '', language) })}</p>
              <input readOnly value={handedOver.link} aria-label={say('invitation')} onFocus={(event) => event.currentTarget.select()} />
            </div>
          )}
          <Button buttonStyle="secondary" size="small" onClick={() => void invite()}>
            {say(account.mails ? 'invite' : 'makeLink')}
          </Button>
          {(invitedUntil || isUnsent) && (
            <Button buttonStyle="secondary" size="small" onClick={() => void revoke()}>
              {say('revokeInvitation')}
            </Button>
          )}
        </SidePanel>
      )}
      <SidePanel title={say('sessions')} count={sessions.length}>
        {sessions.length === 0 && <p>{say('noSessions')}</p>}
        <ul>
          {sessions.map(({ since, until, here }) => (
            <li key={`${since}${until}`}>
              {here && <strong>{say('sessionHere')}</strong>}
              <span>{say('sessionSince', { since: since ? formatDateTime(since, language) : '–' })}</span>
              <span>{say('sessionUntil', { until: formatDateTime(until, language) })}</span>
            </li>
          ))}
        </ul>
        {sessions.some(({ here }) => !here) && (
          <Button buttonStyle="secondary" size="small" onClick={() => void end()}>
            {say(isOwn ? 'endOthers' : 'endAll')}
          </Button>
        )}
      </SidePanel>
    </div>
  )
}
