'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { askApi } from '#design/admin/askApi.ts'
import { useDialog } from '#design/admin/useDialog.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { PublicState, State } from '../../states.ts'
import type { Versioned } from '../loadRevisions.ts'
import '../../admin/moveButtons.css'

type Props = {
  item: Versioned
  revision: { id: string; at: string }
  /** When the newest revision was saved that this page knows of: a restore over one that nobody has seen is refused. */
  seen: string
  state: { state?: State; publicState?: PublicState }
}

/** Brings the text of an older revision back as a new draft, after a question. */
export function RestoreButton({ item, revision, seen, state }: Props) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const language = toLanguage(i18n.language)
  const [asks, setAsks] = useState(false)
  const restore = async (): Promise<string | undefined> => {
    const { routes } = config
    const asked = await askApi(`${routes.api}/${item.collection}/versions/${revision.id}?draft=true&depth=0`, language, { method: 'POST', basedOn: seen })
    if (!asked.ok) return asked.sentence
    setAsks(false)
    router.push(`${routes.admin}/collections/${item.collection}/${item.id}`)
    router.refresh()
  }
  return (
    <>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setAsks(true)}>
        {sayRevision(language, 'restore')}
      </Button>
      {asks && <RestoreDialog at={formatDateTime(revision.at, language)} state={state} language={language} onCancel={() => setAsks(false)} onRestore={restore} />}
    </>
  )
}

type DialogProps = {
  at: string
  state: Props['state']
  language: ReturnType<typeof toLanguage>
  onCancel: () => void
  /** Resolves to a sentence when it could not be done. */
  onRestore: () => Promise<string | undefined>
}

function RestoreDialog({ at, state: { state, publicState }, language, onCancel, onRestore }: DialogProps) {
  const dialog = useDialog()
  const heading = useId()
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)
  const restore = async (): Promise<void> => {
    setBusy(true)
    setRefusal(await onRestore())
    setBusy(false)
  }
  return (
    <dialog ref={dialog} className="panel-dialog" aria-labelledby={heading} onCancel={onCancel} onClose={onCancel}>
      <h2 id={heading}>{sayRevision(language, 'restoreTitle')}</h2>
      <p>{sayRevision(language, 'restoreText', { at })}</p>
      {state && state !== 'draft' && <p>{sayRevision(language, 'restoreState', { state: sayWorkflow(language, state) })}</p>}
      {publicState === 'live' && <p>{sayRevision(language, 'restoreLive')}</p>}
      <p className="panel-dialog__refusal" role="alert">
        {refusal}
      </p>
      <div className="panel-dialog__buttons">
        <Button size="small" margin={false} disabled={busy} onClick={() => void restore()}>
          {sayRevision(language, 'restoreConfirm')}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
          {sayRevision(language, 'cancel')}
        </Button>
      </div>
    </dialog>
  )
}
