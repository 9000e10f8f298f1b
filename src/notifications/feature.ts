import { env } from '#platform/env.ts'
import type { Feature } from '#platform/feature.ts'
import { AlertDeliveries } from './alerts/AlertDeliveries.ts'
import { AlertSubscriptions } from './alerts/AlertSubscriptions.ts'
import { Mails } from './mail/Mails.ts'
import { mailer } from './mailer.ts'
import { Notices } from './Notices.ts'
import { ItemWatches } from './takers/ItemWatches.ts'

export const notificationsFeature: Feature = {
  collections: [Notices, Mails, AlertSubscriptions, AlertDeliveries, ItemWatches],
  admin: { actions: ['/notifications/admin/InboxLink#InboxLink'] },
  email: mailer(env().smtpUrl, env().mailFrom),
}
