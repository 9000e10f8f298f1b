import type { CollectionBeforeChangeHook } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'

const isAdministrator = (user: unknown): boolean => {
  const { roles } = (user ?? {}) as { roles?: unknown }
  return Array.isArray(roles) && roles.includes('administrator')
}

/** The house is never left without an administrator: nobody else could give the role back. */
export const keepAdministrator: CollectionBeforeChangeHook = async ({ operation, data, originalDoc, req }) => {
  if (operation !== 'update' || !isAdministrator(originalDoc) || isAdministrator(data)) return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['administrator'] } }, { id: { not_equals: (originalDoc as { id: string }).id } }] },
    req,
  })
  if (totalDocs === 0) throw new RuleViolation('lastAdministrator', { status: 409 })
  return data
}
