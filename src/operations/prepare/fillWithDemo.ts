import type { Payload } from 'payload'
import { makePassword } from '#people/users/makePassword.ts'
import { demoContent } from '../demo/content/demoContent.ts'
import { demoJournalists } from '../demo/content/journalists.ts'
import { seedDemo, type SeedOptions } from '../demo/seed/seedDemo.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { writeAccounts } from './writeAccounts.ts'

const key = 'demo'
type Mark = { state: 'unfinished' | 'finished' }

/** Whether an earlier seeding was cut off and nobody has moved into what it left. */
async function isHalfDone(payload: Payload): Promise<boolean> {
  const mark = await payload.kv.get<Mark>(key)
  if (mark?.state !== 'unfinished') return false
  const { totalDocs: strangers } = await payload.count({
    collection: 'users',
    where: { email: { not_in: demoContent.users.map(({ email }) => email) } },
  })
  return strangers === 0
}

/**
 * Fills a database without accounts with the demo, and writes its accounts down when everything is in. A seeding that
 * was cut off is cleared away and begun anew; whatever people have made stays. True when it seeded.
 */
export async function fillWithDemo(
  payload: Payload,
  accountsFile: string,
  options: Omit<SeedOptions, 'passwordOf'> = {},
): Promise<boolean> {
  if (await isHalfDone(payload)) await emptyDatabase(payload)
  else if (await payload.kv.has(key)) return false
  const { totalDocs: users } = await payload.count({ collection: 'users' })
  if (users > 0) return false

  await payload.kv.set(key, { state: 'unfinished' } satisfies Mark)
  const passwords = new Map([...demoContent.users, ...demoJournalists].map(({ email }) => [email, makePassword()]))
  await seedDemo(payload, { ...options, passwordOf: (email) => passwords.get(email) ?? makePassword() })
  const accounts = [
    ...demoContent.users.map(({ email, roles }) => [roles.join(', '), email] as const),
    ...demoJournalists.filter(({ isApproved }) => isApproved).map(({ email }) => ['journalist', email] as const),
  ].map(([role, email]) => [role, email, passwords.get(email) ?? ''] as const)
  await writeAccounts(accountsFile, accounts)
  await payload.kv.set(key, { state: 'finished' } satisfies Mark)
  return true
}

/** Without the demo setting, what a cut-off seeding left belongs to the people who work with it from now on. */
export async function keepHalfDemo(payload: Payload): Promise<void> {
  const mark = await payload.kv.get<Mark>(key)
  if (mark?.state === 'unfinished') await payload.kv.set(key, { state: 'finished' } satisfies Mark)
}
