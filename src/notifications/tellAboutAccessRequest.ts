import type { PayloadRequest } from 'payload'
import { sayNotice } from '#languages/messages/notices.ts'
import { tell } from './tell.ts'

/** Tells the press officers, or the administrators where there are none, that a journalist waits for an answer. */
export async function tellAboutAccessRequest(req: PayloadRequest, journalist: string): Promise<void> {
  const row = await req.payload.findByID({ collection: 'journalists', id: journalist, depth: 0, disableErrors: true, req })
  if (row?.standing !== 'requested') return
  const { docs: staff } = await req.payload.find({ collection: 'users', where: { roles: { in: ['pressOfficer', 'administrator'] } }, depth: 0, pagination: false, req })
  const officers = staff.filter(({ roles }) => roles.includes('pressOfficer'))
  await tell(req, (officers.length > 0 ? officers : staff).map(({ id }) => id), {
    entry: `access:${journalist}:${row.consentAt}`,
    desk: null,
    link: `/admin/collections/journalists/${journalist}`,
    say: (language) => sayNotice(language, 'accessRequest', { name: row.name, outlet: row.outlet }),
  })
}
