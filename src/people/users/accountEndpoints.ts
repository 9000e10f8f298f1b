import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '#platform/env.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { record } from '../../audit/record.ts'
import type { User } from '../../payload-types.ts'
import { invitationLink } from './account-mails/accountMails.ts'
import { cancelAccountMail, lastInvitationMail, orderAccountMail } from './account-mails/orderAccountMail.ts'
import { acceptInvitation, makeInvitation, revokeInvitation } from './invitations/invitation.ts'
import { endSessions, shownSessions } from './sessions.ts'
import { holdsRole, toStaffMember } from './staff.ts'

/** The account that the address names, for administrators, and for its owner where `ownerToo` says so. */
async function accountOf(req: PayloadRequest, { ownerToo = false } = {}): Promise<User> {
  const staff = toStaffMember(req.user)
  const id = String(req.routeParams?.id)
  if (!staff || !(holdsRole(staff, 'administrator') || (ownerToo && staff.id === id))) {
    throw new APIError(req.t('error:notAllowedToPerformAction'), 403, undefined, true)
  }
  const account = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
  if (!account) throw new APIError(req.t('error:notFound'), 404, undefined, true)
  return account
}

/** Orders the invitation's mail; where no mail can be sent, the answer is the link, to be handed over by hand. */
async function invite(req: PayloadRequest): Promise<Response> {
  const account = await accountOf(req)
  const { id, name } = account
  return inTransaction(req, async () => {
    await record(req, { action: 'invite', item: { collection: 'users', id, title: name }, from: null, to: null })
    if (env().smtpUrl) {
      await orderAccountMail(req, account, 'invitation')
      return Response.json({ mailed: true })
    }
    await cancelAccountMail(req, id, 'invitation')
    const { token, until } = await makeInvitation(req, id)
    return Response.json({ mailed: false, link: invitationLink(token), until }, { headers: { 'Cache-Control': 'no-store' } })
  })
}

async function revoke(req: PayloadRequest): Promise<Response> {
  const { id, name } = await accountOf(req)
  return inTransaction(req, async () => {
    await cancelAccountMail(req, id, 'invitation')
    await revokeInvitation(req, id)
    await record(req, { action: 'revokeInvitation', item: { collection: 'users', id, title: name }, from: null, to: null })
    return Response.json({ revoked: true })
  })
}

const acceptance = z.object({ token: z.string().max(200), password: z.string().max(2000) }).partial().catch({})

async function accept(req: PayloadRequest): Promise<Response> {
  const { token, password } = acceptance.parse(await req.json?.().catch(() => ({})))
  const { email } = await acceptInvitation(req, token, password)
  return Response.json({ email })
}

async function state(req: PayloadRequest): Promise<Response> {
  const account = await accountOf(req, { ownerToo: true })
  const until = account.invitation?.expiresAt
  const invitedUntil = until && new Date(until) > new Date() ? until : null
  const mayInvite = holdsRole(toStaffMember(req.user), 'administrator') && req.user?.id !== account.id
  const mail = mayInvite ? await lastInvitationMail(req, account) : null
  return Response.json({ invitedUntil, mayInvite, mails: Boolean(env().smtpUrl), mail, sessions: await shownSessions(req, account.id) })
}

async function end(req: PayloadRequest): Promise<Response> {
  const { id } = await accountOf(req, { ownerToo: true })
  await endSessions(req, id)
  return Response.json({ sessions: await shownSessions(req, id) })
}

/** What is done with an account besides editing it. */
export const accountEndpoints: Endpoint[] = [
  { path: '/accept-invitation', method: 'post', handler: accept },
  { path: '/:id/account', method: 'get', handler: state },
  { path: '/:id/invite', method: 'post', handler: invite },
  { path: '/:id/revoke-invitation', method: 'post', handler: revoke },
  { path: '/:id/end-sessions', method: 'post', handler: end },
]
