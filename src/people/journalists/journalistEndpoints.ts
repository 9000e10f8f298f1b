import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '#platform/env.ts'
import { holdsRole, toStaffMember } from '../users/staff.ts'
import { approve, refuse, revoke, rowOf, sendLink } from './decide.ts'
import { exportJournalist, forgetJournalist } from './personalData.ts'

const order = z.object({ until: z.string().max(40), reason: z.string().max(2000) }).partial().catch({})

const forOfficers =
  (act: (req: PayloadRequest, id: string, given: z.infer<typeof order>) => Promise<object>): Endpoint['handler'] =>
  async (req) => {
    if (!holdsRole(toStaffMember(req.user), 'pressOfficer', 'administrator')) throw new APIError(req.t('error:notAllowedToPerformAction'), 403, undefined, true)
    const given = order.parse(req.method === 'POST' ? await req.json?.().catch(() => ({})) : {})
    return Response.json(await act(req, String(req.routeParams?.id), given), { headers: { 'Cache-Control': 'private, no-store' } })
  }

/** What the panel says beside an account: nothing that its form has already. */
async function state(req: PayloadRequest, id: string): Promise<object> {
  const { name, standing, proof, cardExpiresAt, expiresAt, passwordHash } = await rowOf(req, id)
  const until = expiresAt ?? cardExpiresAt
  return { name, standing, proof, until: until.slice(0, 10), isOver: standing === 'approved' && new Date(until) < new Date(), hasPassword: Boolean(passwordHash), mails: Boolean(env().smtpUrl) }
}

/** What press officers do with an account of the press room. */
export const journalistEndpoints: Endpoint[] = [
  { path: '/:id/state', method: 'get', handler: forOfficers(state) },
  { path: '/:id/personal-data', method: 'get', handler: forOfficers((req, id) => exportJournalist(req, id)) },
  { path: '/:id/approve', method: 'post', handler: forOfficers((req, id, { until }) => approve(req, id, until)) },
  { path: '/:id/refuse', method: 'post', handler: forOfficers((req, id, { reason }) => refuse(req, id, reason)) },
  { path: '/:id/revoke', method: 'post', handler: forOfficers((req, id, { reason }) => revoke(req, id, reason)) },
  { path: '/:id/link', method: 'post', handler: forOfficers((req, id) => sendLink(req, id)) },
  { path: '/:id/forget', method: 'post', handler: forOfficers(async (req, id) => ({ forgotten: await forgetJournalist(req, id) })) },
]
