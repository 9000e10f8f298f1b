'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { formatDateTime } from '#languages/formatDate.ts'
import { formatDuration } from '#languages/formatDuration.ts'
import type { Language } from '#languages/language.ts'
import { sayAssignment } from '#languages/messages/assignments.ts'
import type { ShownAssignment } from '../assignments/shownAssignment.ts'
import { PlanDialog } from './PlanDialog.tsx'
import { postAssign, type AssignBody } from './postAssign.ts'

type Props = { address: string; assignment: ShownAssignment; me: string | undefined; language: Language; onChanged: () => Promise<void> }

/** Who has the item, since when and until when, and what may be done about it. */
export function AssignmentLine({ address, assignment, me, language, onChanged }: Props) {
  const [planning, setPlanning] = useState(false)
  const [busy, setBusy] = useState(false)
  const say = (key: Parameters<typeof sayAssignment>[1], values?: Record<string, string>) => sayAssignment(language, key, values)
  const { holder, isMine, stateSince, inStateFor, deadline, priority, overdue, stuck, mayClaim, mayRelease } = assignment

  const change = async (data: AssignBody, done: string): Promise<string | undefined> => {
    setBusy(true)
    const refusal = await postAssign(address, data, language)
    setBusy(false)
    await onChanged()
    if (!refusal) toast.success(done)
    return refusal
  }
  const press = async (data: AssignBody, done: string): Promise<void> => {
    const refusal = await change(data, done)
    if (refusal) toast.error(refusal)
  }

  return (
    <div className="assignment-line">
      <span>{isMine ? <strong>{say('heldByMe')}</strong> : holder ? `${say('holder')}: ${holder.name}` : say('heldByNobody')}</span>
      {stateSince && (
        <span title={formatDateTime(stateSince, language)} className={stuck ? 'assignment-line__late' : undefined}>
          {say('since', { ago: formatDuration(inStateFor, language) })}
          {stuck && ` (${say('stuck')})`}
        </span>
      )}
      <span className={overdue ? 'assignment-line__late' : undefined}>
        {say('deadline')}: {deadline ? formatDateTime(deadline, language) : say('noDeadline')}
        {overdue && ` (${say('overdue')})`}
      </span>
      {priority !== 'normal' && <span className={priority === 'urgent' ? 'assignment-line__urgent' : undefined}>{say(priority)}</span>}
      <span className="assignment-line__buttons">
        {mayClaim && me && (
          <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void press({ holder: me }, say('claimed'))}>
            {say(holder ? 'takeOver' : 'claim')}
          </Button>
        )}
        {isMine && mayRelease && (
          <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void press({ holder: null }, say('released'))}>
            {say('release')}
          </Button>
        )}
        <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => setPlanning(true)} extraButtonProps={{ 'aria-haspopup': 'dialog' }}>
          {say('plan')}
        </Button>
      </span>
      {planning && (
        <PlanDialog
          assignment={assignment}
          language={language}
          onCancel={() => setPlanning(false)}
          onSave={async (data) => {
            const refusal = await change(data, say('planSaved'))
            if (!refusal) setPlanning(false)
            return refusal
          }}
        />
      )}
    </div>
  )
}
