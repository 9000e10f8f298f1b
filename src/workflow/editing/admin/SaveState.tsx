import { Button } from '@payloadcms/ui'
import { formatTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayEditing } from '#languages/messages/editing.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { NewestSave } from '../editingEndpoint.ts'
import type { Connection, Kept } from './useEditing.ts'

type Props = {
  language: Language
  connection: Connection
  kept: Kept | undefined
  modified: boolean
  waits: boolean
  /** A revision that is newer than what the form was filled with. */
  newer: NewestSave | undefined
  /** Its text is the same; only its state is another. */
  isMoved: boolean
  onCompare: () => void
  onShow: () => void
  onSignIn: () => void
}

const keptKeys = { server: 'kept', browser: 'keptHere', nowhere: 'keptNowhere' } as const

const stateName = (language: Language, state: string | null): string =>
  state && sayWorkflow.has(state) ? sayWorkflow(language, state) : (state ?? '')

/** One line of what becomes of the text: safe, only here, waiting for the line, older than what somebody saved. */
export function SaveState({ language, connection, kept, modified, waits, newer, isMoved, onCompare, onShow, onSignIn }: Props) {
  const say = (key: Parameters<typeof sayEditing>[1], values = {}): string => sayEditing(language, key, values)
  return (
    <>
      <div role="alert" className="editing-bar__alerts">
        {connection === 'offline' && (modified || waits) && <p className="editing-bar__warning">{say(waits ? 'waiting' : 'offline')}</p>}
        {connection === 'signedOut' && (
          <p className="editing-bar__warning">
            {say('signedOut')}
            <Button buttonStyle="secondary" size="small" margin={false} onClick={onSignIn}>
              {say('signIn')}
            </Button>
          </p>
        )}
        {newer && (
          <p className="editing-bar__newer">
            {isMoved ? say('moved', { state: stateName(language, newer.state) }) : say(newer.by ? 'newer' : 'newerNobody', { who: newer.by ?? '', time: formatTime(newer.updatedAt) })}
            <Button buttonStyle="secondary" size="small" margin={false} onClick={modified ? onCompare : onShow}>
              {say(modified ? 'compare' : 'showNewer')}
            </Button>
          </p>
        )}
      </div>
      {kept && connection === 'fine' && <p className="editing-bar__kept">{say(keptKeys[kept.where], { time: formatTime(kept.at) })}</p>}
    </>
  )
}
