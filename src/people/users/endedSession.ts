import { createHmac, timingSafeEqual } from 'node:crypto'
import { extractJWT, type Payload } from 'payload'
import { z } from 'zod'

export type EndedSession = { at: string; who: string | undefined } | undefined

const claims = z.object({ id: z.string(), collection: z.literal('users'), sid: z.string(), iat: z.number() })

/** Whose session a signed cookie was made for, though nobody may be signed in by it any longer. */
function readToken(payload: Payload, headers: Headers): z.infer<typeof claims> | undefined {
  const [head, body, signature] = (extractJWT({ headers, payload }) ?? '').split('.')
  if (!head || !body || !signature) return undefined
  const made = createHmac('sha256', payload.secret).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== made.length || !timingSafeEqual(given, made)) return undefined
  return claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString())).data
}

/** Of a browser whose session somebody has ended: when, and who, where that was another than the person. */
export async function endedSession(payload: Payload, headers: Headers): Promise<EndedSession> {
  const token = readToken(payload, headers)
  if (!token) return undefined
  const { id, sid, iat } = token
  const account = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (!account || account.sessions?.some((one) => one.id === sid)) return undefined
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: { action: { equals: 'endSessions' }, item: { equals: id }, at: { greater_than_equal: new Date(iat * 1000).toISOString() } },
    sort: 'at',
    limit: 50,
    depth: 0,
  })
  // One's own may have been asked for from here, and so have left this session open; an administrator's leaves none.
  const entry = docs.find(({ actor }) => actor !== id) ?? docs.at(-1)
  return entry && { at: entry.at, who: entry.actor === id ? undefined : (entry.actorName ?? undefined) }
}
