'use client'
import { Button } from '@payloadcms/ui'
import { useId, type FormEvent } from 'react'
import { askFor } from '#design/admin/askFor.ts'
import { OfficeDateInput } from '#design/admin/OfficeDateInput.tsx'
import { fromOfficeInput } from '#design/admin/officeTime.ts'
import { useDialog } from '#design/admin/useDialog.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import '../admin/moveButtons.css'

export type BulkInput = { reason?: string; publishAt?: string | undefined }

type Props = { title: string; needs: readonly string[]; warning: string | undefined; language: Language; onCancel: () => void; onRun: (input: BulkInput) => Promise<void> }

/** What all of the chosen items are given alike: a reason, a time; or a last word before they are gone. */
export function BulkDialog({ title, needs, warning, language, onCancel, onRun }: Props) {
  const dialog = useDialog()
  const heading = useId()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    void onRun({
      ...(needs.includes('reason') && { reason: String(form.get('reason') ?? '') }),
      ...(needs.includes('publishAt') && { publishAt: fromOfficeInput(form.get('publishAt')) }),
    })
  }
  return (
    <dialog ref={dialog} className="panel-dialog" aria-labelledby={heading} onCancel={onCancel} onClose={onCancel}>
      <form onSubmit={submit}>
        <h2 id={heading}>{title}</h2>
        {warning && <p className="bulk-warning">{warning}</p>}
        {needs.includes('publishAt') && <OfficeDateInput label={sayDesk(language, 'timeForAll')} language={language} name="publishAt" withTime missing={sayWorkflow(language, 'publishAtMissing')} />}
        {needs.includes('reason') && (
          <label>
            {sayDesk(language, 'reasonForAll')}
            <textarea name="reason" rows={3} {...askFor(sayWorkflow(language, 'reasonMissing'))} />
          </label>
        )}
        <div className="panel-dialog__buttons">
          <Button type="submit" size="small" margin={false}>
            {sayDesk(language, 'run')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            {sayWorkflow(language, 'cancelMove')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
