'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import { askFor } from '#design/admin/askFor.ts'
import { OfficeDateInput } from '#design/admin/OfficeDateInput.tsx'
import { fromOfficeInput, toOfficeInput } from '#design/admin/officeTime.ts'
import { useDialog } from '#design/admin/useDialog.ts'
import type { Language } from '#languages/language.ts'
import { sayCheck } from '#languages/messages/checks.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { MoveOrderBody } from './postMove.ts'
import type { ShownMove, ShownMoves } from './useMoves.ts'

type Props = {
  language: Language
  move: ShownMove
  moves: ShownMoves
  onCancel: () => void
  onMake: (order: MoveOrderBody) => Promise<string | undefined>
}

const textOf = (value: FormDataEntryValue | null): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** Asks for what a move needs: a reason, a time, a note to the reader. */
export function MoveDialog({ language, move, moves, onCancel, onMake }: Props) {
  const dialog = useDialog()
  const title = useId()
  const [refusal, setRefusal] = useState<string>()
  const [change, setChange] = useState('correction')
  const say = (key: Parameters<typeof sayWorkflow>[1]) => sayWorkflow(language, key)

  const publishes = move.transition === 'publish' || move.transition === 'publishUrgently' || move.transition === 'schedule'
  const explains = move.transition === 'submit' && moves.toExplain.length > 0
  const mustReason = explains || move.needs.includes('reason')
  const ofEmbargo = move.transition === 'moveEmbargo' || move.transition === 'liftEmbargo'
  const mayBeAhead = moves.needsKazakhReason || (ofEmbargo && moves.kazakhFrom !== undefined)
  const asksReason = mustReason || ((publishes || ofEmbargo) && mayBeAhead)
  const asksEmbargo = publishes && moves.mayHaveEmbargo
  const embargo = toOfficeInput(moves.liftsAt)
  /** Left as it is it stays to the second, emptied it is lifted. */
  const givenEmbargo = (value: FormDataEntryValue | null): string | null | undefined =>
    value === null || value === embargo ? undefined : (fromOfficeInput(value) ?? null)
  const reasonLabel = move.transition === 'withdraw' ? 'publicReason' : move.needs.includes('reason') ? 'reason' : 'reasonForKazakh'

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // React's events climb out of the portal: the document's own form would be saved as well.
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    setRefusal(
      await onMake({
        transition: move.transition,
        reason: textOf(form.get('reason')),
        publishAt: fromOfficeInput(form.get('publishAt')),
        releaseAt: givenEmbargo(form.get('releaseAt')),
        change: textOf(form.get('change')),
        changeNote: textOf(form.get('changeNote')),
      }),
    )
  }

  // The panel's controls lie inside the document's form, and a form in a form is never sent.
  return createPortal(
    <dialog ref={dialog} className="panel-dialog" aria-labelledby={title} onCancel={onCancel} onClose={onCancel}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={title}>{say(move.transition)}</h2>
        {move.needs.includes('publishAt') && <OfficeDateInput label={say('publishAt')} language={language} name="publishAt" withTime missing={say('publishAtMissing')} />}
        {ofEmbargo && <p>{say(move.transition === 'moveEmbargo' ? 'moveEmbargoHelp' : 'liftEmbargoHelp')}</p>}
        {move.needs.includes('releaseAt') && <OfficeDateInput label={say('newReleaseAt')} language={language} name="releaseAt" value={embargo} withTime missing={say('releaseAtMissing')} />}
        {publishes && moves.needsChangeNote && (
          <>
            <label>
              {say('change')}
              <select name="change" value={change} onChange={(event) => setChange(event.target.value)}>
                <option value="correction">{say('correction')}</option>
                <option value="update">{say('update')}</option>
                <option value="minor">{say('minor')}</option>
              </select>
            </label>
            {change !== 'minor' && (
              <label>
                {say('changeNote')}
                <textarea name="changeNote" rows={3} {...askFor(say('changeNoteMissing'))} />
              </label>
            )}
          </>
        )}
        {explains && <Unmended language={language} sentences={moves.toExplain} />}
        {asksReason && (
          <label>
            {explains ? sayCheck(language, 'explanation') : say(reasonLabel)}
            <textarea name="reason" rows={3} {...((mustReason || !moves.kazakhFrom) && askFor(say('reasonMissing')))} />
          </label>
        )}
        {asksEmbargo && <OfficeDateInput label={say('embargoUntil')} language={language} name="releaseAt" value={embargo} withTime />}
        <p className="panel-dialog__refusal" role="alert">
          {refusal}
        </p>
        <div className="panel-dialog__buttons">
          <Button type="submit" size="small" margin={false}>
            {say('confirmMove')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            {say('cancelMove')}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

const Unmended = ({ language, sentences }: { language: Language; sentences: string[] }) => (
  <div className="panel-dialog__findings">
    <p>{sayCheck(language, 'toExplain')}</p>
    <ul>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </div>
)
