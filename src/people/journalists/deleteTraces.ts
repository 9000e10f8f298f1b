import type { PayloadRequest, Where } from 'payload'

const all = { depth: 0, pagination: false } as const

/** Takes along what hangs on accounts that go: sessions and links, mails, and what officers were told of the requests. */
export async function deleteTraces(req: PayloadRequest, ids: string[]): Promise<void> {
  const { payload } = req
  const links = ids.map((id) => `/admin/collections/journalists/${id}`)
  const { docs: notices } = await payload.find({ collection: 'notices', where: { link: { in: links } }, select: { entry: true }, ...all, req })
  const told = notices.map(({ id }) => id)
  const mails: Where = { or: [{ person: { in: ids } }, ...(told.length > 0 ? [{ notice: { in: told } }] : [])] }
  await payload.delete({ collection: 'journalist-passes', where: { journalist: { in: ids } }, req })
  await payload.delete({ collection: 'mails', where: mails, req })
  if (told.length > 0) await payload.delete({ collection: 'notices', where: { id: { in: told } }, req })
}
