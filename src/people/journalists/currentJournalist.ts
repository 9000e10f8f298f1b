import type { Payload } from 'payload'
import { readCookie } from '#platform/forms/cookies.ts'
import { isApproved, toJournalist, type Journalist } from './journalist.ts'
import { holderOf } from './passes.ts'

export type { Journalist } from './journalist.ts'

/** The press room's own cookie: it means nothing to the panel and its API. */
export const sessionCookie = 'press-session'

/** The token in a request's cookies. */
export const sessionTokenIn = (headers: Headers): string | undefined => readCookie(headers, sessionCookie)

/** The journalist who asks: signed in, approved, and not out of time. Undefined for everybody else, staff included. */
export async function currentJournalist(payload: Payload, headers: Headers): Promise<Journalist | undefined> {
  const id = await holderOf(payload, sessionTokenIn(headers), 'session')
  if (!id) return undefined
  const row = await payload.findByID({ collection: 'journalists', id, depth: 0, disableErrors: true })
  return row && isApproved(row) ? toJournalist(row) : undefined
}

/** Until when a journalist has access. */
export async function accessEndsAt(payload: Payload, { id }: Journalist): Promise<string> {
  const { expiresAt } = await payload.findByID({ collection: 'journalists', id, depth: 0, select: { expiresAt: true } })
  return expiresAt ?? ''
}
