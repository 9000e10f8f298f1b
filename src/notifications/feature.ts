import { env } from '#platform/env.ts'
import type { Feature } from '#platform/feature.ts'
import { Mails } from './mail/Mails.ts'
import { mailer } from './mailer.ts'
import { Notices } from './Notices.ts'

export const notificationsFeature: Feature = {
  collections: [Notices, Mails],
  admin: { actions: ['/notifications/admin/InboxLink#InboxLink'] },
  email: mailer(env().smtpUrl, env().mailFrom),
}
