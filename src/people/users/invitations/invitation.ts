import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { refuseWeakPassword } from '../keepPasswordRules.ts'
import { record } from '../../../audit/record.ts'
import type { User } from '../../../payload-types.ts'

export const invitationLasts = 7 * 24 * 60 * 60 * 1000

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const closed = { invitation: { tokenHash: null, expiresAt: null } }

export type Invitation = { token: string; until: string }

/** Makes the one valid invitation of a person; earlier ones end. The token itself is kept nowhere. */
export async function makeInvitation(req: PayloadRequest, id: string): Promise<Invitation> {
  const token = randomBytes(32).toString('base64url')
  const until = new Date(Date.now() + invitationLasts).toISOString()
  const fields = { invitation: { tokenHash: hashOf(token), expiresAt: until } }
  if (!(await writeInPlace(req, { collection: 'users', id, fields }))) throw new RuleViolation('invitationInvalid', { status: 404 })
  return { token, until }
}

export async function revokeInvitation(req: PayloadRequest, id: string): Promise<void> {
  await writeInPlace(req, { collection: 'users', id, fields: closed })
}

/** The person whom a token invites, or undefined when it is unknown, used, revoked or too old. */
export async function findInvited(req: PayloadRequest, token: unknown): Promise<User | undefined> {
  if (typeof token !== 'string' || token.length !== 43) return undefined
  const open = { 'invitation.tokenHash': { equals: hashOf(token) }, 'invitation.expiresAt': { greater_than: new Date().toISOString() } }
  const { docs } = await req.payload.find({ collection: 'users', where: open, depth: 0, limit: 1, pagination: false, req })
  return docs[0]
}

/** The invited person sets a password; the invitation is used up by it, and by a refused one it is not. */
export async function acceptInvitation(req: PayloadRequest, token: unknown, password: unknown): Promise<User> {
  return inTransaction(req, async () => {
    const invited = await findInvited(req, token)
    if (!invited) throw new RuleViolation('invitationInvalid', { status: 403 })
    const { id, name } = invited
    // Before the invitation is used up: a database without transactions would not give it back.
    refuseWeakPassword(password, invited)
    const onlyIf = { 'invitation.tokenHash': { equals: hashOf(String(token)) } }
    // Of two who come with the same token at once, one finds it gone.
    if (!(await writeInPlace(req, { collection: 'users', id, fields: closed, onlyIf }))) {
      throw new RuleViolation('invitationInvalid', { status: 403 })
    }
    await req.payload.update({ collection: 'users', id, data: { password: String(password) }, req })
    await record(req, { action: 'acceptInvitation', item: { collection: 'users', id, title: name }, from: null, to: null })
    return invited
  })
}
