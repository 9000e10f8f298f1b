'use client'
import { Button, toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { useKeptFocus } from '#design/admin/useKeptFocus.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { transitionOf } from '../transitions.ts'
import type { ItemReference } from '../workflowOptions.ts'
import type { BulkResult } from './bulk.ts'
import { bulkActionsOf, isMove, type BulkAction } from './bulkActions.ts'
import { BulkDialog, type BulkInput } from './BulkDialog.tsx'
import { BulkReport } from './BulkReport.tsx'
import './bulk.css'

type Props = { items: ItemReference[]; language: Language; onDone: () => void }

const needsOf = (action: BulkAction): readonly string[] => (isMove(action) ? transitionOf(action).needs : [])

/** The same for several items at once; afterwards a report says of each whether it went. */
export function BulkBar({ items, language, onDone }: Props) {
  const router = useRouter()
  const { user } = useAuth()
  const actions = bulkActionsOf(toStaffMember(user))
  const [asked, setAsked] = useState<BulkAction>()
  const [results, setResults] = useState<BulkResult[]>()
  const [busy, setBusy] = useState(false)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useKeptFocus(place)
  const labelOf = (action: BulkAction): string => (isMove(action) ? sayWorkflow(language, action) : sayDesk(language, `${action}Many`))

  const run = async (action: BulkAction, input: BulkInput): Promise<void> => {
    setBusy(true)
    const order = { items: items.map(({ collection, id }) => ({ collection, id })), action, ...input }
    const answer = await askApi<{ results: BulkResult[] }>('/api/desk/bulk', language, { method: 'POST', data: order })
    setBusy(false)
    setAsked(undefined)
    if (!answer.ok) {
      toast.error(answer.sentence)
      return
    }
    setResults(answer.answer.results)
    onDone()
    router.refresh()
  }
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const action = actions.find((one) => one === new FormData(event.currentTarget).get('action'))
    if (!action) return
    if (action === 'delete' || needsOf(action).length > 0) setAsked(action)
    else void run(action, {})
  }

  return (
    <div ref={setPlace} tabIndex={-1} className="bulk-place">
      {items.length > 0 && (
        <form className="bulk-bar" onSubmit={choose} aria-busy={busy}>
          <span role="status">{sayDesk(language, 'selected', { count: items.length })}</span>
          <label>
            {sayDesk(language, 'withSelected')}
            <select name="action">
              {actions.map((action) => (
                <option key={action} value={action}>
                  {labelOf(action)}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit" size="small" margin={false} disabled={busy}>
            {sayDesk(language, 'run')}
          </Button>
        </form>
      )}
      {asked && (
        <BulkDialog
          title={`${labelOf(asked)}. ${sayDesk(language, 'forAllTitle', { count: items.length })}`}
          needs={needsOf(asked)}
          warning={asked === 'delete' ? sayDesk(language, 'deleteWarning') : undefined}
          language={language}
          onCancel={() => setAsked(undefined)}
          onRun={(input) => run(asked, input)}
        />
      )}
      {results && <BulkReport results={results} language={language} onClose={() => setResults(undefined)} />}
    </div>
  )
}
