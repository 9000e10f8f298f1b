import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { passwordLength, whyNotPassword } from './passwordRules.ts'

type Given = { data?: { password?: unknown; token?: unknown; email?: unknown; name?: unknown }; id?: unknown; where?: Where }

/** The people whose password it is to be: one, or on a bulk update several. */
async function peopleOf(req: PayloadRequest, operation: string, { data, id, where }: Given) {
  if (operation === 'create' || !data) return [data ?? {}]
  const which: Where = operation === 'resetPassword' ? { resetPasswordToken: { equals: data.token } } : (where ?? { id: { equals: id } })
  const { docs } = await req.payload.find({ collection: 'users', where: which, depth: 0, limit: 50, select: { email: true, name: true }, req })
  return docs
}

/** Raises `RuleViolation` for what is no password, or one that the rules do not take from this person. */
export function refuseWeakPassword(password: unknown, person: Parameters<typeof whyNotPassword>[1]): void {
  const problem = typeof password === 'string' ? whyNotPassword(password, person) : 'passwordTooShort'
  if (problem) throw new RuleViolation(problem, { values: passwordLength })
}

/** The rules for passwords, on every road by which one is set. */
export const keepPasswordRules: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const given = args as Given
  const password = given.data?.password
  if (password === undefined || password === null || (password === '' && operation !== 'resetPassword')) return args
  for (const person of await peopleOf(req, operation, given)) refuseWeakPassword(password, { ...person, ...(operation === 'update' && given.data) })
  // Nobody but its owner sets a password; an administrator sends an invitation.
  if (operation === 'update' && !overrideAccess && given.id !== req.user?.id) delete given.data?.password
  return args
}
