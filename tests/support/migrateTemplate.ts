import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { migrations } from '../../migrations/sqlite/index.ts'

// Brings the database of DATABASE_URL up to date: run by `prepareDatabases.ts` in a process of its own.
const payload = await getPayload({ config })
await payload.db.migrate({ migrations: migrations as never })
// The tests copy the one file: nothing may be left in the log beside it.
await (payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }).client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
await payload.destroy()
process.exit(0)
