'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import { OfficeDateInput } from '#design/admin/OfficeDateInput.tsx'
import { fromOfficeInput, toOfficeInput } from '#design/admin/officeTime.ts'
import { useDialog } from '#design/admin/useDialog.ts'
import type { Language } from '#languages/language.ts'
import { sayAssignment } from '#languages/messages/assignments.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { priorities } from '../assignments/priorities.ts'
import type { ShownAssignment } from '../assignments/shownAssignment.ts'
import type { AssignBody } from './postAssign.ts'
import { useStaffOfDesk } from './useStaffOfDesk.ts'

type Props = {
  assignment: ShownAssignment
  language: Language
  onCancel: () => void
  onSave: (data: AssignBody) => Promise<string | undefined>
}

/** Holder, deadline and priority of an item. */
export function PlanDialog({ assignment, language, onCancel, onSave }: Props) {
  const dialog = useDialog()
  const title = useId()
  const [refusal, setRefusal] = useState<string>()
  const say = (key: Parameters<typeof sayAssignment>[1]) => sayAssignment(language, key)
  const { holder, deadline, priority, mayAssign } = assignment

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // React's events climb out of the portal: the document's own form would be saved as well.
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const [wanted, until] = [form.get('holder'), String(form.get('deadline') ?? '')]
    setRefusal(
      await onSave({
        ...(typeof wanted === 'string' && wanted !== (holder?.id ?? '') && { holder: wanted || null }),
        // A deadline that nobody touched may have passed, and is not refused for that.
        ...(until !== toOfficeInput(deadline) && { deadline: fromOfficeInput(until) ?? null }),
        priority: String(form.get('priority')),
      }),
    )
  }

  return createPortal(
    <dialog ref={dialog} className="panel-dialog" aria-labelledby={title} onCancel={onCancel} onClose={onCancel}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={title}>{say('planTitle')}</h2>
        {mayAssign && <HolderChoice assignment={assignment} language={language} />}
        <OfficeDateInput label={say('deadlineInput')} language={language} name="deadline" value={toOfficeInput(deadline)} withTime />
        <label>
          {say('priority')}
          <select name="priority" defaultValue={priority}>
            {priorities.map((one) => (
              <option key={one} value={one}>
                {say(one)}
              </option>
            ))}
          </select>
        </label>
        <p className="panel-dialog__refusal" role="alert">
          {refusal}
        </p>
        <div className="panel-dialog__buttons">
          <Button type="submit" size="small" margin={false}>
            {say('savePlan')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            {sayWorkflow(language, 'cancelMove')}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

function HolderChoice({ assignment: { desk, holder }, language }: Pick<Props, 'assignment' | 'language'>) {
  const staff = useStaffOfDesk(desk, language)
  const others = staff.filter(({ id }) => id !== holder?.id)
  return (
    <label>
      {sayAssignment(language, 'holder')}
      <select name="holder" defaultValue={holder?.id ?? ''}>
        <option value="">{sayAssignment(language, 'nobody')}</option>
        {holder && <option value={holder.id}>{holder.name}</option>}
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
