import { afterAll, expect, it } from 'vitest'
import { openOffice } from '../../../tests/support/office.ts'
import { createAdministrator } from './createAdministrator.ts'

const { payload, close } = await openOffice()
afterAll(close)

it('makes an administrator who can sign in with the password that is returned', async () => {
  const password = await createAdministrator(payload, { email: ' Bas@Example.kz ', name: 'Бас әкімші' })
  expect(password.length).toBeGreaterThanOrEqual(14)
  const { user } = await payload.login({ collection: 'users', data: { email: 'bas@example.kz', password } })
  expect(user).toMatchObject({ name: 'Бас әкімші', roles: ['administrator'] })
})

it.each([
  [{}, 'administratorUsage'],
  [{ email: 'x@example.kz' }, 'administratorUsage'],
  [{ email: 'x@example.kz', name: ' ' }, 'administratorUsage'],
  [{ email: 'not an address', name: 'X' }, 'administratorEmailWrong'],
  [{ email: 'BAS@example.kz', name: 'X' }, 'administratorTaken'],
])('refuses %o: %s', async (asked, code) => {
  await expect(createAdministrator(payload, asked)).rejects.toMatchObject({ code })
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
})
