'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { OfficeDateInput } from '#design/admin/OfficeDateInput.tsx'
import { fromOfficeInput, toOfficeInput } from '#design/admin/officeTime.ts'
import { useDialog } from '#design/admin/useDialog.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { CalendarEntry } from './loadCalendar.ts'
import '#workflow/admin/moveButtons.css'

type Props = { entry: CalendarEntry; language: Language; onCancel: () => void; onSave: (at: string) => Promise<string | undefined> }

/** Another time for a scheduled item or for the end of an embargo: what dragging does, by keyboard and to the minute. */
export function RescheduleDialog({ entry: { kind, title, at }, language, onCancel, onSave }: Props) {
  const dialog = useDialog()
  const heading = useId()
  const [refusal, setRefusal] = useState<string>()
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setRefusal(await onSave(fromOfficeInput(new FormData(event.currentTarget).get('at')) ?? ''))
  }
  return (
    <dialog ref={dialog} className="panel-dialog" aria-labelledby={heading} onCancel={onCancel} onClose={onCancel}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={heading}>{sayDesk(language, 'reschedule')}</h2>
        <p>{title}</p>
        <OfficeDateInput
          label={kind === 'embargo' ? sayWorkflow(language, 'newReleaseAt') : sayDesk(language, 'newTime')}
          language={language}
          name="at"
          value={toOfficeInput(at)}
          withTime
          missing={sayWorkflow(language, kind === 'embargo' ? 'releaseAtMissing' : 'publishAtMissing')}
        />
        <p className="panel-dialog__refusal" role="alert">
          {refusal}
        </p>
        <div className="panel-dialog__buttons">
          <Button type="submit" size="small" margin={false}>
            {sayDesk(language, 'reschedule')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            {sayWorkflow(language, 'cancelMove')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
