import type { Config, DatabaseAdapterObj } from 'payload'
import { tellingCommits } from './afterCommit.ts'
import { mongodbDatabase } from './mongodb/mongodbDatabase.ts'
import { sqliteDatabase, type SqliteMigration } from './sqlite/sqliteDatabase.ts'

type Settings = {
  /** `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  url: string
  /** Where SQLite's generated migrations lie, as an absolute path. */
  migrationFolder?: string
  /** The migrations themselves: a production server brings its database up to date with them when it starts. */
  migrations?: SqliteMigration[]
}

/** The database that `url` names, as the `db` of Payload's config. The only place that knows there are two kinds. */
export function databaseAdapter(settings: Settings): Config['db'] {
  const adapter = adapterOf(settings)
  return { ...adapter, init: (args) => tellingCommits(adapter.init(args)) }
}

function adapterOf({ url, migrationFolder, migrations }: Settings): DatabaseAdapterObj {
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongodbDatabase(url)
  if (url.startsWith('file:')) return sqliteDatabase({ url, migrationFolder, migrations })
  throw new Error('DATABASE_URL must begin with "file:", "mongodb://" or "mongodb+srv://"')
}
