'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import { sayQuietOverride } from '#languages/messages/quietOverride.ts'
import type { ShownMoves } from './useMoves.ts'

type Props = { address: string; language: Language; moves: ShownMoves; onDone: () => Promise<void> }

/** Of an item that a quiet period concerns: who asks to lift the ban, and the way to agree. */
export function QuietOverride({ address, language, moves, onDone }: Props) {
  const { quietOverride, revision } = moves
  const field = useId()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string>()
  if (!quietOverride) return null
  const { said, mayAsk, mayAgree } = quietOverride
  const values = { name: said?.askedBy.name ?? '', reason: said?.reason ?? '' }

  const send = async (): Promise<void> => {
    const data = { revision, ...(mayAsk && { reason }) }
    const asked = await askApi(`${address}/quiet-override`, language, { method: 'POST', data })
    setRefusal(asked.ok ? undefined : asked.sentence)
    if (asked.ok) await onDone()
  }

  if (!said && !mayAsk) return null
  return (
    <details className="quiet-override" open={said !== undefined}>
      <summary>{said ? sayQuietOverride(language, said.agreed ? 'agreed' : 'asked', values) : sayQuietOverride(language, 'ask')}</summary>
      {!said?.agreed && <p>{said && !mayAgree ? sayQuietOverride(language, 'waits') : sayQuietOverride(language, 'help')}</p>}
      {mayAsk && (
        <label htmlFor={field}>
          {sayQuietOverride(language, 'reason')}
          <textarea id={field} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
      )}
      {(mayAsk || mayAgree) && (
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void send()}>
          {sayQuietOverride(language, mayAsk ? 'ask' : 'agree')}
        </Button>
      )}
      <p role="alert">{refusal}</p>
    </details>
  )
}
