import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { inTransaction } from '../inTransaction.ts'
import { isMongodb } from './rawAccess.ts'

type Row = { key: string; fields: Record<string, unknown>; add: number }

/** SQLite takes some thirty thousand values a statement. */
const rowsPerStatement = 2000

/**
 * Adds to `count` of the rows with these keys, all or none, and makes those that are not there yet with their fields.
 * The collection has a unique text field `key` and a number field `count`, and plain fields beside them. Writers side
 * by side, in several servers too, lose nothing of one another.
 */
export async function addToCounters(given: PayloadRequest, collection: CollectionSlug, rows: Row[]): Promise<void> {
  if (rows.length === 0) return
  await inTransaction(given, async (req) => {
    const { db } = req.payload
    const transaction = String(await req.transactionID)
    if (isMongodb(db)) {
      const changes = rows.map(({ key, fields, add }) => ({
        updateOne: { filter: { key }, update: { $inc: { count: add }, $setOnInsert: fields }, upsert: true },
      }))
      const session = db.sessions[transaction]
      await db.collections[collection]?.bulkWrite(changes, { ...(session && { session }), timestamps: false })
      return
    }
    const sqlite = db as unknown as SQLiteAdapter
    const table = sqlite.tables[sqlite.tableNameMap.get(collection.replaceAll('-', '_')) ?? '']
    const session = sqlite.sessions[transaction]
    if (!table?.key || !table.count || !session) throw new Error(`There is no counter "${collection}" to add to`)
    for (let from = 0; from < rows.length; from += rowsPerStatement) {
      const values = rows.slice(from, from + rowsPerStatement).map(({ key, fields, add }) => ({ ...fields, key, count: add }))
      await (session.db as unknown as SQLiteAdapter['drizzle'])
        .insert(table)
        .values(values)
        .onConflictDoUpdate({ target: table.key, set: { count: sql`${table.count} + excluded.count` } })
    }
  })
}

/** Takes rows of a counter away in one statement. */
export const removeCounters = async (req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<void> =>
  req.payload.db.deleteMany({ collection, where, req })
