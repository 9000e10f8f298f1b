import { createLocalReq, type Payload } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import type { Mail } from '../../payload-types.ts'

/** A mail server may refuse an address once by mistake. */
const refusalsToBounce = 2

/** Keeps count of an address that a mail server refuses for good; after the second refusal no alert is sent to it. */
export async function noteRefusal(payload: Payload, { linkKind, linkOf }: Pick<Mail, 'linkKind' | 'linkOf'>): Promise<void> {
  if (linkKind !== 'alerts' || !linkOf) return
  const found = await payload.findByID({ collection: 'alert-subscriptions', id: linkOf, depth: 0, disableErrors: true, select: { refusals: true } })
  if (!found) return
  const refusals = (found.refusals ?? 0) + 1
  const fields = { refusals, ...(refusals >= refusalsToBounce && { state: 'bounced' }) }
  await writeInPlace(await createLocalReq({}, payload), { collection: 'alert-subscriptions', id: linkOf, fields })
}
