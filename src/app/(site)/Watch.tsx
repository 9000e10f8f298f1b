import type { ComponentProps } from 'react'
import { WatchForm } from '#notifications/takers/site/WatchForm.tsx'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { openPayload } from './openSite.ts'

/** The form with which anybody asks to hear of an item, with the consent as it stands now. */
export const Watch = async (props: Omit<ComponentProps<typeof WatchForm>, 'consent'>) => (
  <WatchForm {...props} consent={await readConsent(await openPayload(), 'watchConsent', props.language)} />
)
