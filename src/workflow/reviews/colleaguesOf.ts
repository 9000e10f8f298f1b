import type { PayloadRequest } from 'payload'

export type Colleague = { id: string; name: string }

/** Everybody who may read the items of a desk: whom a comment can mention. */
export async function colleaguesOf(req: PayloadRequest, desk: string | undefined): Promise<Colleague[]> {
  const everywhere = { roles: { in: ['chiefEditor', 'administrator'] } }
  const { docs } = await req.payload.find({
    collection: 'users',
    where: desk ? { or: [everywhere, { desks: { in: [desk] } }] } : everywhere,
    depth: 0,
    pagination: false,
    select: { name: true },
    sort: 'name',
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
