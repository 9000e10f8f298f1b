'use client'
import { Button, toast, useAuth, useDocumentInfo, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useKeptFocus } from '#design/admin/useKeptFocus.ts'
import { formatDateTime } from '#languages/formatDate.ts'
import { toLanguage } from '#languages/language.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import { AssignmentLine } from './AssignmentLine.tsx'
import { asksNothing } from './asksNothing.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { sayMovesChanged } from './movesChanged.ts'
import { QuietOverride } from './QuietOverride.tsx'
import { postMove, type MoveOrderBody } from './postMove.ts'
import { StateBadge } from './StateBadge.tsx'
import { neverShown, useMoves, type ShownMove } from './useMoves.ts'
import './moveButtons.css'

/** Where the item stands, who has it, and the moves that its reader may make; one that is refused says why. */
export function MoveButtons() {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const modified = useFormModified()
  const { i18n } = useTranslation()
  const locale = useLocale()
  const router = useRouter()
  const language = toLanguage(i18n.language)
  const address = id && collectionSlug ? `/api/${collectionSlug}/${id}` : undefined
  const { moves, reload } = useMoves(address, savedDocumentData?.updatedAt, language)
  const [asked, setAsked] = useState<ShownMove>()
  const [busy, setBusy] = useState(false)
  const [section, setSection] = useState<HTMLElement | null>(null)
  useKeptFocus(section)
  if (!address || !moves) return null

  const sayDone = ({ transition, releaseAt = moves.liftsAt }: MoveOrderBody): string => {
    const isHeld = releaseAt && (transition === 'publish' || transition === 'publishUrgently')
    return isHeld ? sayWorkflow(language, 'done_publishHeld', { at: formatDateTime(releaseAt, language) }) : sayWorkflow(language, `done_${transition as ShownMove['transition']}`)
  }
  const make = async (order: MoveOrderBody): Promise<string | undefined> => {
    setBusy(true)
    const refusal = await postMove(address, { ...order, revision: moves.revision }, language)
    setBusy(false)
    if (refusal) return refusal
    setAsked(undefined)
    sayMovesChanged()
    toast.success(sayDone(order))
    router.refresh()
    return undefined
  }
  const press = async (move: ShownMove): Promise<void> => {
    if (!asksNothing(move, moves)) return setAsked(move)
    const refusal = await make({ transition: move.transition })
    if (refusal) toast.error(refusal)
  }
  // What a role never does is left out; what the item is not ready for is shown with its reason.
  const shown = moves.moves.filter(({ refusal }) => !neverShown.includes(refusal?.code ?? ''))

  // What stands in the way of several moves is led to once.
  const about = new Map(modified ? [] : shown.flatMap(({ refusal }) => refusal?.about ?? []).map(({ title, link }) => [link, title]))

  return (
    <section ref={setSection} tabIndex={-1} className="move-buttons" aria-label={sayWorkflow(language, 'moves')} data-locale={locale.code}>
      <StateBadge language={language} moves={moves} />
      <AssignmentLine address={address} assignment={moves.assignment} me={user ? String(user.id) : undefined} language={language} onChanged={reload} />
      <div className="move-buttons__moves">
      {shown.length === 0 && <span className="move-buttons__none">{sayWorkflow(language, 'moves_none')}</span>}
      {shown.map((move) => {
        const why = modified ? sayWorkflow(language, 'saveFirst') : move.refusal?.sentence
        return (
          <span key={move.transition} className="move-buttons__move">
            <Button
              buttonStyle={move.transition === 'publish' || move.transition === 'approve' || move.transition === 'submit' ? 'primary' : 'secondary'}
              size="small"
              margin={false}
              disabled={busy || Boolean(why)}
              onClick={() => void press(move)}
            >
              {sayWorkflow(language, move.transition)}
            </Button>
            {why && <small className="move-buttons__why">{why}</small>}
          </span>
        )
      })}
      </div>
      {about.size > 0 && (
        <p className="move-buttons__about">
          {[...about].map(([link, title]) => (
            <a key={link} href={link}>
              {title}
            </a>
          ))}
        </p>
      )}
      <QuietOverride address={address} language={language} moves={moves} onDone={reload} />
      {asked && (
        <MoveDialog language={language} move={asked} moves={moves} onCancel={() => setAsked(undefined)} onMake={make} />
      )}
    </section>
  )
}
