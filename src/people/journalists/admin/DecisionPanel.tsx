'use client'
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { OfficeDateInput } from '#design/admin/OfficeDateInput.tsx'
import { SidePanel } from '#design/admin/SidePanel.tsx'
import { useConfirmation } from '#design/admin/useConfirmation.tsx'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayJournalist } from '#languages/messages/journalists.ts'
import type { Decided } from '../decide.ts'
import type { Standing } from '../journalist.ts'
import './decisionPanel.css'

type State = { name: string; standing: Standing; proof: string; until: string; isOver: boolean; hasPassword: boolean; mails: boolean }
type Say = (key: Parameters<typeof sayJournalist>[1], values?: Record<string, string>) => string

/** Beside a journalist's account: what a press officer decides of it. */
export const DecisionPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = toLanguage(i18n.language)
  const [state, setState] = useState<State>()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [link, setLink] = useState<Decided>()
  const { confirm, confirmation } = useConfirmation(language)
  const address = `/api/journalists/${id}`
  const say: Say = (key, values) => sayJournalist(language, key, values)

  useEffect(() => {
    const leaving = new AbortController()
    void askApi<State>(`${address}/state`, language, { signal: leaving.signal }).then((asked) => {
      if (!asked.ok) return
      setState(asked.answer)
      setUntil(asked.answer.until)
    })
    return () => leaving.abort()
  }, [address, language])
  if (!state) return null

  const order = async (what: string, data: object = {}): Promise<void> => {
    const asked = await askApi<Decided>(`${address}/${what}`, language, { method: 'POST', data })
    if (!asked.ok) return void toast.error(asked.sentence)
    toast.success(say(asked.answer.mailed ? 'mailed' : 'decided'))
    setLink(asked.answer.link ? asked.answer : undefined)
    // The form around this shows what was decided, and is not edited itself; a link is shown only once and must stay.
    if (!asked.answer.link) window.location.reload()
    const now = await askApi<State>(`${address}/state`, language)
    if (now.ok) setState(now.answer)
  }
  const forget = async (): Promise<void> => {
    if (!(await confirm(say('forgetSure', { name: state.name }), say('forget')))) return
    const asked = await askApi(`${address}/forget`, language, { method: 'POST', data: {} })
    if (!asked.ok) return void toast.error(asked.sentence)
    toast.success(say('forgotten'))
    window.location.assign('/admin/collections/journalists')
  }
  const { standing } = state
  const isApproved = standing === 'approved'

  return (
    <SidePanel title={say('decision')} open>
      <div className="decision-panel">
        <p>
          <strong>{say(state.isOver ? 'expired' : standing)}</strong>
          {isApproved && <span> {say(state.hasPassword ? 'hasPassword' : 'hasNoPassword')}</span>}
        </p>
        <a href={state.proof} target="_blank" rel="noreferrer noopener">
          {say('proof')}
        </a>
        {link?.link && (
          <div role="status">
            <p>{say('linkOnce', { until: formatDateTime(link.until ?? '', language) })}</p>
            <input readOnly value={link.link} aria-label={say('makeLink')} onFocus={(event) => event.currentTarget.select()} />
          </div>
        )}
        <OfficeDateInput label={say('approveUntil')} language={language} value={state.until} onChange={setUntil} />
        <Button size="small" onClick={() => void order('approve', { until })}>
          {say(isApproved ? 'extend' : 'approve')}
        </Button>
        {(standing === 'requested' || isApproved) && (
          <>
            <label>
              {say('reason')}
              <textarea rows={3} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
              <small>{say('reasonHelp')}</small>
            </label>
            <Button buttonStyle="secondary" size="small" onClick={() => void order(isApproved ? 'revoke' : 'refuse', { reason })}>
              {say(isApproved ? 'revoke' : 'refuse')}
            </Button>
          </>
        )}
        {isApproved && (
          <Button buttonStyle="secondary" size="small" onClick={() => void order('link')}>
            {say(state.mails ? 'newLink' : 'makeLink')}
          </Button>
        )}
        <a href={`${address}/personal-data`} download={`journalist-${id}.json`}>
          {say('exportData')}
        </a>
        <Button buttonStyle="error" size="small" onClick={() => void forget()}>
          {say('forget')}
        </Button>
        {confirmation}
      </div>
    </SidePanel>
  )
}
