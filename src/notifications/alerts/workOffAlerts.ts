import type { Payload } from 'payload'
import { env } from '#platform/env.ts'
import { workOffChanges } from '#publication/changes/workOffChanges.ts'
import { queueTakerNotes } from '../takers/queueTakerNotes.ts'
import { queueAlertNotes } from './queueAlertNotes.ts'
import { queueAlerts } from './queueAlerts.ts'

/** Puts into the outbox what people outside are to be told of since the last time, by whoever holds the clock. */
export async function workOffAlerts(payload: Payload): Promise<void> {
  // Without a mail server nobody waits for what has happened meanwhile.
  const canMail = env().smtpUrl !== undefined
  await workOffChanges(payload, 'alerts', async (changes) => {
    if (!canMail) return
    await queueTakerNotes(payload, changes)
    await queueAlerts(payload, changes)
    await queueAlertNotes(payload, changes)
  })
}
