import { setTimeout as pause } from 'node:timers/promises'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { RuleViolation } from '../../RuleViolation.ts'

export type SqliteClient = ReturnType<typeof drizzle>['$client']
type Transaction = Awaited<ReturnType<SqliteClient['transaction']>>

/** A connection of its own to a SQLite file. */
export const connectTo = (url: string): SqliteClient => drizzle({ connection: { url } }).$client

export type Writer = { execute: SqliteClient['execute']; renew: () => Promise<void>; close: () => void }

/** A connection that only writes. `settings` are the pragmas that it has, also after it had to be opened anew. */
export async function writerConnection(url: string, settings: string[] = []): Promise<Writer> {
  let client: SqliteClient | undefined
  const renew = async (): Promise<void> => {
    client?.close()
    client = connectTo(url)
    for (const setting of settings) await client.execute(`PRAGMA ${setting}`)
  }
  await renew()
  const opened = (): SqliteClient => {
    if (!client) throw new Error('The writing connection is closed')
    return client
  }
  return {
    execute: (statement: Parameters<SqliteClient['execute']>[0]) => opened().execute(statement),
    renew,
    close: () => {
      client?.close()
      client = undefined
    },
  }
}

export const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))

/** After these SQLite may have rolled back by itself; the next statement would be written on its own. */
const endsTransaction = (error: unknown): boolean => !/^SQLITE_(CONSTRAINT|ERROR)/.test(sqliteCode(error))

/** Takes the file's write lock, waiting politely while another process has it. */
export async function beginImmediate(writer: Writer, patience = 15_000): Promise<void> {
  const deadline = Date.now() + patience
  for (let delay = 4; ; delay = Math.min(delay * 2, 150)) {
    try {
      await writer.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > deadline) {
        throw Object.assign(new RuleViolation('databaseBusy', { status: 503 }), { cause: error })
      }
    }
    // libsql leaves the refused statement open, and no later transaction could be committed beside it.
    await writer.renew()
    await pause(delay * (0.5 + Math.random()))
  }
}

/**
 * A transaction on the one writing connection. libsql's own `transaction()` opens a new connection each time, which
 * loses every pragma and leaks file handles until the next garbage collection.
 */
export async function writerTransaction(writer: Writer): Promise<Transaction> {
  await beginImmediate(writer)
  let over: Error | undefined

  async function inside<Result>(act: () => Promise<Result>): Promise<Result> {
    if (over) throw over
    try {
      return await act()
    } catch (error) {
      if (endsTransaction(error)) over = new Error('The transaction was ended by the database', { cause: error })
      throw error
    }
  }

  return {
    execute: (statement: Parameters<Transaction['execute']>[0]) => inside(() => writer.execute(statement)),
    batch: (statements) =>
      inside(async () => {
        const results = []
        for (const statement of statements) results.push(await writer.execute(statement))
        return results
      }),
    executeMultiple: () => Promise.reject(new Error('Run one statement at a time inside a transaction')),
    async commit() {
      await inside(() => writer.execute('COMMIT'))
      over = new Error('The transaction is already written')
    },
    async rollback() {
      over ??= new Error('The transaction was rolled back')
      try {
        await writer.execute('ROLLBACK')
      } catch (error) {
        if (!String(error).includes('no transaction is active')) throw error
      }
    },
    close() {
      over ??= new Error('The transaction is closed')
    },
    get closed() {
      return over !== undefined
    },
  }
}
