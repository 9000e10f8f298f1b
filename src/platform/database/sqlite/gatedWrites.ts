import { randomUUID } from 'node:crypto'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import { type Turn, type WriteGate, writeGate } from './writeGate.ts'
import { writerConnection, writerTransaction } from './writerConnection.ts'

const writes = [
  'create', 'updateOne', 'updateMany', 'updateJobs', 'deleteOne', 'deleteMany', 'upsert',
  'createVersion', 'updateVersion', 'deleteVersions',
  'createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion',
] as const // prettier-ignore

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>
type Ending = 'commit' | 'rollback'
export type Session = SQLiteAdapter['sessions'][string]
type Open = { db: Session['db']; end: (how: Ending) => Promise<void> }

class RolledBack extends Error {}

/** Starts a Drizzle transaction that stays open until it is told how to end, and says so when the end fails. */
function open(adapter: SQLiteAdapter): Promise<Open> {
  return new Promise((ready, failed) => {
    const done = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollBack) => {
          ready({
            db: db as unknown as Session['db'],
            async end(how) {
              if (how === 'commit') commit()
              else rollBack(new RolledBack())
              await done.catch((error: unknown) => {
                if (!(error instanceof RolledBack)) throw error
              })
            },
          })
        }),
    )
    done.catch(failed)
  })
}

/**
 * Sends every write of Payload's SQLite adapter through the write gate: transactions from their beginning to their
 * end, and writes without a transaction as a short transaction of their own (an update touches several tables).
 * Reads never wait.
 */
export function gatedWrites(adapter: SQLiteAdapter, gate: WriteGate = gateOf(adapter)): SQLiteAdapter {
  const turns = new Map<string, Turn>()
  const lost = new Set<string>()

  async function begin(turn: Turn): Promise<string> {
    const id = randomUUID()
    // The driver answers at once: without this a chain of writes, such as fifty jobs, lets no request in until its end.
    await turnOfTheLoop()
    await gate.enter(turn, () => void end(id, 'rollback').catch((error: unknown) => adapter.payload.logger.error(error)))
    try {
      await adapter.initializing
      const { db, end: finish } = await open(adapter)
      turns.set(id, turn)
      adapter.sessions[id] = { db, resolve: () => finish('commit'), reject: () => finish('rollback') }
      return id
    } catch (error) {
      gate.leave(turn)
      throw error
    }
  }

  async function end(id: string, how: Ending): Promise<void> {
    const session = adapter.sessions[id]
    const turn = turns.get(id)
    if (!session || !turn) {
      if (how === 'commit') refuseLost(id)
      return
    }
    delete adapter.sessions[id]
    turns.delete(id)
    if (how === 'rollback') remember(id)
    try {
      await (how === 'commit' ? session.resolve() : session.reject())
    } finally {
      gate.leave(turn)
    }
  }

  function remember(id: string): void {
    lost.add(id)
    const [oldest] = lost
    if (lost.size > 1000 && oldest) lost.delete(oldest)
  }

  /** Payload would write on outside the transaction, and half of the work would stay. */
  function refuseLost(id: string): void {
    if (lost.has(id)) throw new Error('The transaction of this request was rolled back; nothing of it is written')
  }

  function gated(name: string, write: Write): Write {
    return async (args) => {
      const id = await args.req?.transactionID
      if (typeof id === 'string') {
        refuseLost(id)
        if (adapter.sessions[id]) return write(args)
      }
      const own = await begin(gate.newTurn(`payload.db.${name}`))
      try {
        const result = await write({ ...args, req: { ...args.req, transactionID: own } })
        await end(own, 'commit')
        return result
      } catch (error) {
        await end(own, 'rollback')
        throw error
      }
    }
  }

  for (const name of writes) {
    Object.assign(adapter, { [name]: gated(name, (adapter[name] as Write).bind(adapter)) })
  }
  adapter.beginTransaction = () => {
    try {
      const turn = gate.newTurn('A transaction')
      gate.markInside(turn)
      return begin(turn)
    } catch (error) {
      return Promise.reject(error)
    }
  }
  adapter.commitTransaction = async (id) => end(String(await id), 'commit')
  adapter.rollbackTransaction = async (id) => end(String(await id), 'rollback')
  return withOneWriter(adapter)
}

function gateOf(adapter: SQLiteAdapter): WriteGate {
  return writeGate((message, turn) => adapter.payload.logger.error({ err: turn.openedBy, msg: message }))
}

/** Gives the adapter's client one lasting connection for writing; reads keep the other one. */
function withOneWriter(adapter: SQLiteAdapter): SQLiteAdapter {
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)
  let close: (() => void) | undefined

  adapter.connect = async (options) => {
    await connect?.(options)
    if (close) return
    const { client } = adapter
    const writer = await writerConnection(adapter.clientConfig.url)
    client.transaction = () => writerTransaction(writer)
    close = () => {
      writer.close()
      client.close()
    }
  }
  adapter.destroy = async () => {
    await destroy?.()
    close?.()
    close = undefined
    Object.assign(adapter, { client: undefined })
  }
  return adapter
}
