'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import { useDialog } from '#design/admin/useDialog.ts'
import { formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayEditing } from '#languages/messages/editing.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { withValues } from '../../revisions/contentFields.ts'
import type { Conflict, Side } from './findConflicts.ts'
import type { ConflictToSolve } from './loadConflict.ts'
import { splitChange } from './splitChange.ts'
import { toReadable, type Readers } from './toReadable.ts'

type Row = Record<string, unknown>

/** What came of it: the newest revision with the chosen values in it, and those that are the person's own. */
export type Solution = { merged: Row; mine: Map<string, unknown> }

type Props = {
  language: Language
  translate: (label: unknown) => string
  conflict: ConflictToSolve
  savedBy: string | null | undefined
  /** Whether the choice is saved at once or only put into the form. */
  saves: boolean
  onCancel: () => void
  /** Resolves to a sentence when it could not be done. */
  onSolve: (solution: Solution) => Promise<string | undefined>
}

/** Mine and theirs, field by field: nothing is written before each is chosen, and nothing is lost by cancelling. */
export function ConflictDialog({ language, translate, conflict, savedBy, saves, onCancel, onSolve }: Props) {
  const { conflicts, mine, newest, titles } = conflict
  const dialog = useDialog()
  const title = useId()
  const [chosen, setChosen] = useState<Record<string, Side | undefined>>(() => Object.fromEntries(conflicts.map(({ path, suggestion }) => [path, suggestion])))
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)
  const readers: Readers = { language, translate, titles }
  const time = formatTime(String(newest.updatedAt))
  const theirs = savedBy ? sayEditing(language, 'theirsBy', { who: savedBy, time }) : sayEditing(language, 'theirs', { time })
  const moved = newest.state !== undefined && newest.state !== mine.state && sayWorkflow.has(newest.state) ? newest.state : undefined
  const chooseAll = (side: Side): void => setChosen(Object.fromEntries(conflicts.map(({ path }) => [path, side])))

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // React's events climb out of the portal: the document's own form would be saved as well.
    event.stopPropagation()
    if (conflicts.some(({ path }) => !chosen[path])) return setRefusal(sayEditing(language, 'chooseEach'))
    const own = new Map(conflicts.filter(({ path }) => chosen[path] === 'mine').map(({ path, mine: value }) => [path, value]))
    setBusy(true)
    setRefusal(await onSolve({ merged: withValues(newest, own), mine: own }))
    setBusy(false)
  }

  return createPortal(
    <dialog ref={dialog} className="conflict-dialog" aria-labelledby={title} onCancel={onCancel}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={title}>{sayEditing(language, 'conflictTitle')}</h2>
        {moved && <p className="conflict-dialog__state">{sayEditing(language, 'conflictState', { state: sayWorkflow(language, moved as 'draft') })}</p>}
        <p>{sayEditing(language, conflicts.length > 0 ? 'conflictHelp' : 'conflictNoFields')}</p>
        {conflicts.length > 1 && (
          <p className="conflict-dialog__all">
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => chooseAll('mine')}>
              {sayEditing(language, 'allMine')}
            </Button>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => chooseAll('theirs')}>
              {sayEditing(language, 'allTheirs')}
            </Button>
          </p>
        )}
        {conflicts.map((one) => (
          <ConflictingField
            key={one.path}
            conflict={one}
            language={language}
            readers={readers}
            theirs={theirs}
            chosen={chosen[one.path]}
            onChoose={(side) => setChosen((before) => ({ ...before, [one.path]: side }))}
          />
        ))}
        <p className="conflict-dialog__refusal" role="alert">
          {refusal}
        </p>
        <div className="conflict-dialog__buttons">
          <Button type="submit" size="small" margin={false} disabled={busy}>
            {sayEditing(language, saves ? 'saveChosen' : 'applyChosen')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            {sayEditing(language, 'cancel')}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

type FieldProps = {
  conflict: Conflict
  language: Language
  readers: Readers
  theirs: string
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

function ConflictingField({ conflict, language, readers, theirs, chosen, onChoose }: FieldProps) {
  const split = splitChange(toReadable(conflict, conflict.mine, readers), toReadable(conflict, conflict.theirs, readers))
  return (
    <fieldset className="conflict-dialog__field">
      <legend>
        {readers.translate(conflict.label)}
        {!conflict.suggestion && <small>{sayEditing(language, 'bothChanged')}</small>}
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={chosen === side ? 'conflict-dialog__side conflict-dialog__side--chosen' : 'conflict-dialog__side'}>
          <span>
            <input type="radio" name={conflict.path} value={side} checked={chosen === side} onChange={() => onChoose(side)} />
            {side === 'mine' ? sayEditing(language, 'mine') : theirs}
          </span>
          <Words split={split} side={side} empty={sayEditing(language, 'empty')} />
        </label>
      ))}
    </fieldset>
  )
}

/** So much of the words that are the same is shown round the change. */
const around = 160

function Words({ split, side, empty }: { split: ReturnType<typeof splitChange>; side: Side; empty: string }) {
  const { before, after } = split
  if (before + split[side] + after === '') return <em>{empty}</em>
  return (
    <span className="conflict-dialog__words">
      {before.length > around ? `…${before.slice(-around)}` : before}
      {split[side] && <mark>{split[side]}</mark>}
      {after.length > around ? `${after.slice(0, around)}…` : after}
    </span>
  )
}
