import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { writeInPlace } from '#platform/database/writeInPlace.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'

const isAdministrator = (user: unknown): boolean => {
  const { roles } = (user ?? {}) as { roles?: unknown }
  return Array.isArray(roles) && roles.includes('administrator')
}

/** Refuses to do without one administrator when there is no other. */
async function needAnother(req: PayloadRequest, id: unknown): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { in: ['administrator'] } }, { id: { not_equals: id } }] },
    depth: 0,
    limit: 1,
    sort: 'id',
    pagination: false,
    req,
  })
  const [other] = docs
  if (!other) throw new RuleViolation('lastAdministrator', { status: 409 })
  // Two administrators who take the role from each other at once write to each other's account, and one of them fails.
  await writeInPlace(req, { collection: 'users', id: other.id, fields: { neededSince: new Date().toISOString() } })
}

/** The house is never left without an administrator: nobody else could give the role back. */
export const keepAdministrator: CollectionBeforeChangeHook = async ({ operation, data, originalDoc, req }) => {
  if (operation !== 'update' || !isAdministrator(originalDoc) || isAdministrator(data)) return data
  await needAnother(req, (originalDoc as { id: string }).id)
  return data
}

export const keepAdministratorAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
  if (isAdministrator(account)) await needAnother(req, id)
}

/** Documents of a bulk operation are written side by side, and each would still find the others. */
export const keepAdministratorInBulk: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { where, data } = args as { where?: Where; data?: { roles?: unknown } }
  const losesRole = operation === 'update' ? Boolean(data?.roles) && !isAdministrator(data) : operation === 'delete'
  if (!where || !losesRole) return args
  const administrators: Where = { roles: { in: ['administrator'] } }
  const find = (which: Where) => req.payload.find({ collection: 'users', where: which, depth: 0, pagination: false, select: {}, req })
  const [all, meant] = [await find(administrators), await find({ and: [administrators, where] })]
  if (meant.docs.length > 1 && meant.docs.length === all.docs.length) throw new RuleViolation('lastAdministrator', { status: 409 })
  return args
}
