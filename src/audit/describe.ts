import { formatDateTime, formatDay } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayHistory } from '#languages/messages/history.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { AuditEntry } from '../payload-types.ts'

export type LoggedEntry = Pick<AuditEntry, 'action' | 'actor' | 'actorName' | 'from' | 'to' | 'reason'> & { at: string; setTime?: string | null | undefined }

export type Description = {
  when: string
  who: string
  /** «{who}: тексеруге жіберді» without the name, or with it in `sentence`. */
  what: string
  sentence: string
  /** From which state to which, where the entry is about one. */
  states: string | undefined
  reason: string | undefined
}

/** Actions that have a sentence of their own; any other is named as it is. */
export const describedActions = [
  'create', 'edit', 'restore', 'restoreCard', 'delete', 'submit', 'requestChanges', 'approve', 'schedule', 'unschedule', 'publish', 'publishUrgently', 'confirm', 'moveEmbargo', 'liftEmbargo',
  'withdraw', 'reinstate', 'askQuietOverride', 'agreeQuietOverride', 'blockByComment', 'unblockByComment', 'resolveComment',
  'reopenComment', 'claim', 'assign', 'release', 'setDeadline', 'setPriority', 'translate', 'markCurrent', 'invite', 'acceptInvitation',
  'revokeInvitation', 'makeNewsroomKey', 'changeRoles', 'endSessions', 'retryJob', 'giveUpJob', 'retryMail', 'giveUpMail', 'addDesk', 'changeDesk', 'removeDesk',
  'composeFront', 'requestAccess', 'approveJournalist', 'refuseJournalist', 'revokeJournalist', 'sendJournalistLink', 'setJournalistPassword',
  'acceptEmbargo', 'forgetJournalist', 'forgetOldRequests', 'forgetClosedAccounts', 'approveAccreditation', 'refuseAccreditation', 'reopenAccreditation',
] as const

export type DescribedAction = (typeof describedActions)[number]

const isDescribed = (action: string): action is DescribedAction => (describedActions as readonly string[]).includes(action)

/** One entry of the log as a sentence in the reader's language; an action that nobody has put into words keeps its name. */
export function describe(entry: LoggedEntry, language: Language): Description {
  const who = whoOf(entry, language)
  const what = whatOf(entry, language)
  const sentence = language === 'ru' ? `${who}: ${what}` : `${who} ${what}`
  return {
    when: formatDateTime(entry.at, language),
    who,
    what,
    sentence,
    states: statesOf(entry, language),
    reason: entry.reason?.trim() || undefined,
  }
}

function whoOf({ actor, actorName }: LoggedEntry, language: Language): string {
  if (actorName) return actorName
  return sayHistory(language, actor === 'clock' ? 'clock' : actor === 'system' ? 'system' : 'someone')
}

function whatOf({ setTime, ...entry }: LoggedEntry, language: Language): string {
  const what = withoutTime(entry, language)
  if (!setTime) return what
  const time = formatDateTime(setTime, language)
  return entry.action === 'schedule' || entry.action === 'moveEmbargo' ? `${what}: ${time}` : `${what}, ${sayHistory(language, 'embargoUntil', { time })}`
}

function withoutTime({ action, to }: LoggedEntry, language: Language): string {
  if (!isDescribed(action)) return sayHistory(language, 'other', { action })
  if (action === 'setDeadline' && !to) return sayHistory(language, 'clearDeadline')
  // A time: the deadline, or that which the terms were accepted for.
  if (action === 'acceptEmbargo' || action === 'setDeadline') return sayHistory(language, action, { to: to ? formatDateTime(to, language) : '' })
  if (action === 'approveJournalist') return sayHistory(language, action, { to: to ? formatDay(to, language) : '' })
  const priority = `priority_${to}`
  if (action === 'setPriority' && sayHistory.has(priority)) return sayHistory(language, action, { to: sayHistory(language, priority) })
  if ((action === 'retryJob' || action === 'giveUpJob') && to && sayDesk.has(to)) return sayHistory(language, action, { to: sayDesk(language, to) })
  return sayHistory(language, action, { to: to ?? '' })
}

function statesOf({ action, from, to }: LoggedEntry, language: Language): string | undefined {
  const say = (state: string): string => sayWorkflow(language, state as 'draft')
  if (!from || !to || from === to) return undefined
  if (action === 'changeDesk') return sayHistory(language, 'states', { from, to })
  if (!sayWorkflow.has(from) || !sayWorkflow.has(to)) return undefined
  return sayHistory(language, 'states', { from: say(from), to: say(to) })
}
