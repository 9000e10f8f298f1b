import type { PayloadRequest } from 'payload'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'

export type FailedJob = { id: string; task: string; at: string; error: string }

/** Jobs that have failed for good, for administrators. */
export async function failedJobs(req: PayloadRequest): Promise<FailedJob[]> {
  if (!holdsRole(toStaffMember(req.user), 'administrator')) return []
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { hasError: { equals: true } },
    sort: '-updatedAt',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { taskSlug: true, error: true, updatedAt: true },
    req,
  })
  return docs.map(({ id, taskSlug, error, updatedAt }) => ({ id: String(id), task: taskSlug ?? '', at: updatedAt, error: messageOf(error) }))
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message).slice(0, 300) : ''
