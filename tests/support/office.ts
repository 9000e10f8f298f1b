import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, getPayload, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { Role } from '#people/users/roles.ts'
import type { User } from '../../src/payload-types.ts'
import { testDatabase } from './testDatabase.ts'

export type Office = {
  payload: Payload
  config: SanitizedConfig
  desk: string
  otherDesk: string
  /** A member of staff with these roles on the first desk; the same person for the same name. */
  person: (name: string, ...roles: Role[]) => Promise<User>
  /** A request as that person would make it over the Local API, or as nobody. */
  as: (user: User | undefined) => Promise<PayloadRequest>
  close: () => Promise<void>
}

export const password = 'Құпия-сөз-1234'

/** The real application on a database of this test file's own, with two desks and whoever is asked for. */
export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'media-center-office-'))
  const database = testDatabase()
  Object.assign(process.env, {
    MEDIA_CENTER_MODE: 'test',
    DATABASE_URL: database.url,
    DATA_FOLDER: join(folder, 'data'),
    MEDIA_FOLDER: join(folder, 'media'),
  })
  const { default: loading } = await import('../../payload.config.ts')
  const config = await loading
  const payload = await getPayload({ config })
  // Refusals are what many tests are about; each would be logged with its stack.
  payload.logger.level = 'silent'
  const makeDesk = async (name: string): Promise<string> =>
    (await payload.create({ collection: 'desks', data: { name, kind: 'city' } })).id
  // mongo-java-server, which stands in for MongoDB, stumbles now and then over a first write beside the making of indexes.
  const desk = await makeDesk('Қалалық штаб').catch((error: unknown) => {
    if (!(error instanceof Error && error.message === 'Unknown error: null')) throw error
    return makeDesk('Қалалық штаб')
  })
  const otherDesk = await makeDesk('Аудандық штаб')
  const people = new Map<string, User>()

  return {
    payload,
    config,
    desk,
    otherDesk,
    person: async (name, ...roles) => {
      const known = people.get(name)
      if (known) return known
      const email = `${people.size}-${Date.now()}@media-center.example`
      const data = { name, email, password, roles: roles.length > 0 ? roles : (['reporter'] as Role[]), desks: [desk], language: 'kk' as const }
      const user = { ...(await payload.create({ collection: 'users', data, depth: 0 })), collection: 'users' as const }
      people.set(name, user)
      return user
    },
    as: (user) => createLocalReq(user ? { user } : {}, payload),
    close: async () => {
      await payload.destroy()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export { bodyOf } from './bodyOf.ts'
