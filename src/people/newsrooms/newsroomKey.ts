import { createHash, randomBytes } from 'node:crypto'

const start = 'mck_'

export const newKey = (): string => `${start}${randomBytes(32).toString('base64url')}`

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Payload's own tokens come the same way: three parts with dots between. */
const isPayloadToken = (token: string): boolean => token.split('.').length === 3

/** The key that a request says it has; undefined for one without, or with a token that is somebody's session. */
export function keyIn(authorization: string | undefined): string | undefined {
  const token = /^Bearer\s+(\S.*)$/i.exec(authorization ?? '')?.[1]
  return token === undefined || isPayloadToken(token) ? undefined : token
}
