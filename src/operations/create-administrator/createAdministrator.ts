import type { Payload } from 'payload'
import { z } from 'zod'
import { makePassword } from '#people/users/makePassword.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'

const given = z.object({ email: z.string().trim().toLowerCase(), name: z.string().trim().min(1) })

/** Makes an account that may make all others. Resolves to its generated password, which is kept nowhere. */
export async function createAdministrator(payload: Payload, asked: { email?: string; name?: string }): Promise<string> {
  const { data } = given.safeParse(asked)
  if (!data) throw new RuleViolation('administratorUsage')
  const { email, name } = data
  if (!z.email().safeParse(email).success) throw new RuleViolation('administratorEmailWrong', { values: { email } })
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  if (totalDocs > 0) throw new RuleViolation('administratorTaken', { status: 409, values: { email } })
  const password = makePassword()
  await payload.create({ collection: 'users', data: { email, name, password, roles: ['administrator'], language: 'kk' } })
  return password
}
