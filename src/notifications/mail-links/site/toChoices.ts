import { toId } from '#people/users/staff.ts'
import type { AlertSubscription } from '../../../payload-types.ts'
import type { AlertChoices } from '../../alerts/parseAlertForm.ts'

/** What a subscriber has chosen, as the form shows it. */
export const toChoices = ({ language, languages, topics, speakers, desks, pace, hours }: AlertSubscription): AlertChoices => ({
  language,
  languages: languages ?? [],
  topics: (topics ?? []).map(toId),
  speakers: (speakers ?? []).map(toId),
  desks: (desks ?? []).map(toId),
  pace,
  hours: hours ?? [],
})
