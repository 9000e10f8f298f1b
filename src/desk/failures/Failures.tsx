'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { useConfirmation } from '#design/admin/useConfirmation.tsx'
import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import type { Failure } from './findFailures.ts'
import type { Decision, FailureKind } from './parseDecision.ts'
import './failures.css'

type Heading = 'failed' | 'failedMails' | 'failedPressMails'

/** Failed jobs and failed mails, each to be tried again or given up; who is no administrator has mails to journalists alone. */
export function Failures({ failures, isAdministrator, language }: { failures: Failure[]; isAdministrator: boolean; language: Language }) {
  return (
    <>
      {isAdministrator && <FailureList kind="job" heading="failed" failures={failures} language={language} />}
      <FailureList kind="mail" heading={isAdministrator ? 'failedMails' : 'failedPressMails'} failures={failures} language={language} />
    </>
  )
}

function FailureList({ kind, heading, failures, language }: { kind: FailureKind; heading: Heading; failures: Failure[]; language: Language }) {
  const router = useRouter()
  const [busy, setBusy] = useState<string>()
  const { confirm, confirmation } = useConfirmation(language)
  const shown = failures.filter((failure) => failure.kind === kind)
  const decide = async ({ id, title }: Failure, decision: Decision['decision']): Promise<void> => {
    if (decision === 'giveUp' && !(await confirm(sayDesk(language, 'giveUpSure', { title }), sayDesk(language, 'giveUpForGood')))) return
    setBusy(id)
    const answer = await askApi('/api/desk/failures', language, { method: 'POST', data: { kind, id, decision } })
    setBusy(undefined)
    if (answer.ok) toast.success(sayDesk(language, decision === 'retry' ? 'retried' : 'givenUp'))
    else toast.error(answer.sentence)
    router.refresh()
  }
  return (
    <section className="queue__section" aria-labelledby={`queue-${heading}`}>
      <h2 id={`queue-${heading}`}>
        {sayDesk(language, heading)} {shown.length > 0 && <span className="queue__count">{shown.length}</span>}
      </h2>
      {shown.length === 0 ? (
        <p className="queue__empty">{sayDesk(language, `${heading}Empty`)}</p>
      ) : (
        <ul className="queue-list">
          {shown.map((failure) => (
            <li key={failure.id} className="queue-list__item">
              <div className="queue-list__text">
                <strong>{failure.title}</strong>
                <span className="item-facts">
                  <span>{formatDateTime(failure.at, language)}</span>
                  {failure.what && <span>{failure.what}</span>}
                  <span className="failure__error">{failure.error}</span>
                </span>
              </div>
              <span className="failure__decisions">
                {(['retry', 'giveUp'] as const).map((decision) => (
                  <Button
                    key={decision}
                    buttonStyle={decision === 'retry' ? 'secondary' : 'none'}
                    size="small"
                    margin={false}
                    disabled={busy === failure.id}
                    onClick={() => void decide(failure, decision)}
                    extraButtonProps={{ 'aria-label': `${sayDesk(language, decision)}: ${failure.title}` }}
                  >
                    {sayDesk(language, decision)}
                  </Button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {confirmation}
    </section>
  )
}
