'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useDialog } from '#design/admin/useDialog.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import type { BulkResult } from './bulk.ts'
import '../admin/moveButtons.css'

/** Item by item: which went, which did not, and why not. */
export function BulkReport({ results, language, onClose }: { results: BulkResult[]; language: Language; onClose: () => void }) {
  const dialog = useDialog()
  const heading = useId()
  const refused = results.filter(({ refusal }) => refusal !== undefined)
  return (
    <dialog ref={dialog} className="panel-dialog bulk-report" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{sayDesk(language, 'bulkSummary', { done: results.length - refused.length, refused: refused.length })}</h2>
      <ul>
        {results.map(({ collection, id, title, refusal }) => (
          <li key={id} className={refusal === undefined ? undefined : 'bulk-report__refused'}>
            <strong>{sayDesk(language, refusal === undefined ? 'bulkDone' : 'bulkRefused')}</strong>{' '}
            <a href={`/admin/collections/${collection}/${id}`}>{title || sayDesk(language, 'untitled')}</a>
            {refusal && <p>{refusal}</p>}
          </li>
        ))}
      </ul>
      <Button size="small" margin={false} onClick={() => dialog.current?.close()}>
        {sayDesk(language, 'close')}
      </Button>
    </dialog>
  )
}
