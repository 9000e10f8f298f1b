export type Bounce = { recipient: string; mail: string }

const field = (text: string, name: string): string | undefined => new RegExp(`^${name}:[ \\t]*(?:[\\w-]+;[ \\t]*)?<?([^\\s<>;]+)>?`, 'im').exec(text)?.[1]

/**
 * What a delivery report (RFC 3464) says: which of our mails could not be delivered for good, and to whom. Undefined for
 * any other message, for delays, and for reports of mails that are not ours.
 */
export function readBounce(message: string, hostname: string): Bounce | undefined {
  const text = message.replaceAll(/\r\n?/g, '\n')
  if (!/report-type="?delivery-status/i.test(text.slice(0, 20_000))) return undefined
  const status = text.search(/^content-type:\s*message\/delivery-status/im)
  if (status === -1) return undefined
  const report = text.slice(status)
  if (field(report, 'Action')?.toLowerCase() !== 'failed' || !field(report, 'Status')?.startsWith('5.')) return undefined
  const recipient = field(report, 'Final-Recipient')?.toLowerCase()
  // Of the mail that came back, its head at least is in the report.
  const [, mail, host] = /^message-id:\s*<([\w-]{1,64})@([^>\s]+)>/im.exec(report) ?? []
  return recipient && mail && host === hostname ? { recipient, mail } : undefined
}
