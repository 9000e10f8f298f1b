import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'

const senderOf = (from: string): { defaultFromAddress: string; defaultFromName: string } => {
  const [, name = '', address = from] = /^(.*?)\s*<(.+)>$/.exec(from) ?? []
  return { defaultFromAddress: address, defaultFromName: name }
}

/** So many mails are handed over at a time, each over a line that stays open for the next one. */
export const smtpLines = 5

/** Nodemailer waits ten minutes for a server that hangs. It takes its options from the address; given ones stay. */
function withLimits(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, pool: true, maxConnections: smtpLines, maxMessages: 200 }
  for (const [name, limit] of Object.entries(limits)) if (!url.searchParams.has(name)) url.searchParams.set(name, String(limit))
  return url.href
}

/**
 * The way out for mail: the SMTP server of the settings. Without one a mail is not sent, and the log says so without
 * its content: Payload itself would write it out, links for new passwords included.
 */
export function mailer(smtpUrl: string | undefined, from = 'media-center@localhost'): Config['email'] {
  if (smtpUrl) {
    const smtp = nodemailerAdapter({ ...senderOf(from), skipVerify: true, transportOptions: withLimits(smtpUrl) as never })
    return smtp.then((adapter) => (args) => {
      const { sendEmail, ...named } = adapter(args)
      // Payload is left with an empty mail where the real one waits in the outbox.
      return { ...named, sendEmail: async (mail) => (mail.html || mail.text ? sendEmail(mail) : undefined) }
    })
  }
  return ({ payload }) => ({
    name: 'none',
    ...senderOf(from),
    sendEmail: () => {
      payload.logger.warn('A mail was not sent: SMTP_URL is not set')
      return Promise.resolve()
    },
  })
}
