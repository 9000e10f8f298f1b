import { buildConfig, getPayload, type CollectionConfig, type Config, type Payload } from 'payload'
import { databaseAdapter } from '#platform/database/databaseAdapter.ts'

type Settings = {
  url: string
  /** Whether the tables have to be made; a second process on the same database leaves that out. */
  makeTables?: boolean
  hooks?: CollectionConfig['hooks']
}

/** Payload with a few collections that have one of everything the database has to cope with. */
export async function tinyPayload({ url, makeTables = true, hooks }: Settings): Promise<Payload> {
  // A worker that has made these tables for one database would leave the next one without.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const real = databaseAdapter({ url })
  const db: Config['db'] = {
    ...real,
    init: (args) => Object.assign(real.init(args), url.startsWith('file:') && { push: makeTables }),
  }
  return getPayload({
    key: url,
    config: buildConfig({
      secret: 'for-tests-only',
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
      email: () => ({ name: 'none', defaultFromAddress: 'a@b.kz', defaultFromName: 'a', sendEmail: async () => undefined }),
      localization: { locales: ['kk', 'ru', 'en'], defaultLocale: 'kk' },
      db,
      collections: [
        { slug: 'users', auth: { maxLoginAttempts: 3 }, fields: [] },
        { slug: 'notes', fields: [{ name: 'text', type: 'text', unique: true }] },
        {
          slug: 'stories',
          versions: { drafts: true },
          ...(hooks && { hooks }),
          fields: [
            { name: 'title', type: 'text', required: true },
            { name: 'label', type: 'text', localized: true },
            { name: 'notes', type: 'relationship', relationTo: 'notes', hasMany: true },
            { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] },
            { name: 'rows', type: 'array', fields: [{ name: 'value', type: 'text' }] },
            { name: 'body', type: 'blocks', blocks: [{ slug: 'fact', fields: [{ name: 'x', type: 'text' }] }] },
            {
              name: 'workflow',
              type: 'group',
              fields: [
                { name: 'state', type: 'text' },
                { name: 'by', type: 'relationship', relationTo: 'users' },
                { name: 'at', type: 'date' },
                { name: 'extra', type: 'json' },
              ],
            },
          ],
        },
      ],
      globals: [{ slug: 'settings', fields: [{ name: 'name', type: 'text', localized: true }] }],
      jobs: {
        tasks: [{ slug: 'ping', inputSchema: [{ name: 'note', type: 'text' }], handler: async () => ({ output: {} }) }],
      },
    } as Config),
  })
}
