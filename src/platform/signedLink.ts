import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env.ts'

/** What links in mails to people outside stand for. */
export const linkKinds = ['confirmAlerts', 'alerts', 'confirmWatch', 'watch', 'confirmAccreditation'] as const
export type LinkKind = (typeof linkKinds)[number]

export type Linked = { kind: LinkKind; id: string }

const shape = /^([a-zA-Z]+)\.([\w-]{1,64})\.([0-9a-z]{1,10})\.([\w-]{32})$/
const seconds = (date: Date): number => Math.floor(date.getTime() / 1000)

const macOf = (text: string): string => createHmac('sha256', env().payloadSecret).update(`link ${text}`).digest('base64url').slice(0, 32)

/**
 * A token that only this house can make, for one deed with one row, until a time or for as long as the row is there.
 * It is kept nowhere, so no table or backup gives it away: mails are given theirs when they go out.
 */
export function signLink({ kind, id }: Linked, until?: Date): string {
  const text = `${kind}.${id}.${until ? seconds(until).toString(36) : 'x'}`
  return `${text}.${macOf(text)}`
}

/** What a token stands for, or `expired`; undefined for what this house has not made. */
export function readLink(token: string, now = new Date()): Linked | 'expired' | undefined {
  const [, kind = '', id = '', until = '', mac = ''] = shape.exec(token) ?? []
  const known = linkKinds.find((one) => one === kind)
  if (!known) return undefined
  const expected = Buffer.from(macOf(`${kind}.${id}.${until}`))
  const given = Buffer.from(mac)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return until !== 'x' && Number.parseInt(until, 36) < seconds(now) ? 'expired' : { kind: known, id }
}
