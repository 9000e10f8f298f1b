import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'

const senderOf = (from: string): { defaultFromAddress: string; defaultFromName: string } => {
  const [, name = '', address = from] = /^(.*?)\s*<(.+)>$/.exec(from) ?? []
  return { defaultFromAddress: address, defaultFromName: name }
}

/**
 * The way out for mail: the SMTP server of the settings. Without one a mail is not sent, and the log says so without
 * its content: Payload itself would write it out, links for new passwords included.
 */
export function mailer(smtpUrl: string | undefined, from = 'media-center@localhost'): Config['email'] {
  if (smtpUrl) return nodemailerAdapter({ ...senderOf(from), skipVerify: true, transportOptions: smtpUrl as never })
  return ({ payload }) => ({
    name: 'none',
    ...senderOf(from),
    sendEmail: () => {
      payload.logger.warn('A mail was not sent: SMTP_URL is not set')
      return Promise.resolve()
    },
  })
}
