// Brings the database of DATABASE_URL up to date: run by `prepareDatabases.ts` in a process of its own. The timer comes
// first: Node 20 at times ends with code 13 while tsx is still loading, when nothing else keeps it awake.
const awake = setInterval(() => undefined, 1000)
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { migrations } = await import('../../migrations/sqlite/index.ts')
const payload = await getPayload({ config })
await payload.db.migrate({ migrations: migrations as never })
// The tests copy the one file: nothing may be left in the log beside it.
await (payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }).client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
await payload.destroy()
clearInterval(awake)
process.exit(0)

export {}
