import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { JournalistPass } from '../../payload-types.ts'

const hour = 60 * 60 * 1000
export const passLasts = { session: 12 * hour, password: 48 * hour } as const

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes a pass and gives its token, which is kept nowhere. Takes away what has run out. */
export async function makePass(req: PayloadRequest, journalist: string, kind: JournalistPass['kind']): Promise<{ token: string; until: string }> {
  const token = randomBytes(32).toString('base64url')
  const until = new Date(Date.now() + passLasts[kind]).toISOString()
  await req.payload.delete({ collection: 'journalist-passes', where: { expiresAt: { less_than: new Date().toISOString() } }, req })
  await req.payload.create({ collection: 'journalist-passes', data: { tokenHash: hashOf(token), kind, journalist, expiresAt: until }, req })
  return { token, until }
}

const valid = (token: string, kind: JournalistPass['kind']): Where => ({
  and: [{ tokenHash: { equals: hashOf(token) } }, { kind: { equals: kind } }, { expiresAt: { greater_than: new Date().toISOString() } }],
})

/** Whose valid pass a token is. */
export async function holderOf(payload: Payload, token: unknown, kind: JournalistPass['kind'], req?: PayloadRequest): Promise<string | undefined> {
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token)) return undefined
  const { docs } = await payload.find({ collection: 'journalist-passes', where: valid(token, kind), limit: 1, pagination: false, depth: 0, ...(req && { req }) })
  return docs[0]?.journalist
}

/** Uses up a pass. False for whoever comes second with it. */
export async function usePass(req: PayloadRequest, token: string, kind: JournalistPass['kind']): Promise<boolean> {
  const { docs } = await req.payload.delete({ collection: 'journalist-passes', where: valid(token, kind), req })
  return docs.length > 0
}

/** Ends all passes of a journalist, or those of one kind, from the next request on. */
export async function endPasses(req: PayloadRequest, journalist: string, kind?: JournalistPass['kind']): Promise<void> {
  const where: Where = { and: [{ journalist: { equals: journalist } }, ...(kind ? [{ kind: { equals: kind } }] : [])] }
  await req.payload.delete({ collection: 'journalist-passes', where, req })
}

/** Ends the session of a token, if it is one. */
export async function endSession(payload: Payload, token: string | undefined): Promise<void> {
  if (!token || !(await holderOf(payload, token, 'session'))) return
  await payload.delete({ collection: 'journalist-passes', where: valid(token, 'session') })
}
