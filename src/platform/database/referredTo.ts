import { and, eq, inArray } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isMongodb } from './rawAccess.ts'

type Question = {
  collection: CollectionSlug
  /** Relations at the top of the document, each to one collection, with one value or many. */
  fields: readonly string[]
  ids: readonly string[]
  /** Of newest revisions whose text field `name` has one of these values. */
  having: { name: string; values: readonly string[] }
}

/**
 * Those of these ids that a newest revision refers to in one of the fields. It begins at the ids: Payload's own question,
 * with one join for each field, goes through all revisions that fit.
 */
export async function referredTo(req: PayloadRequest, question: Question): Promise<Set<string>> {
  const { ids } = question
  if (ids.length === 0) return new Set()
  const found = isMongodb(req.payload.db) ? await inMongodb(req, question) : await inSqlite(req, question)
  const asked = new Set(ids)
  return new Set(found.filter((id) => asked.has(id)))
}

async function inMongodb(req: PayloadRequest, { collection, fields, ids, having }: Question): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ latest: { equals: true } }, { [`version.${having.name}`]: { in: [...having.values] } }, { or: fields.map((name) => ({ [`version.${name}`]: { in: [...ids] } })) }] },
    select: { version: Object.fromEntries(fields.map((name) => [name, true as const])) },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.flatMap(({ version }) => fields.flatMap((name) => version[name] ?? [])).map(String)
}

async function inSqlite(req: PayloadRequest, { collection, fields, ids, having }: Question): Promise<string[]> {
  const sqlite = req.payload.db as unknown as SQLiteAdapter
  const session = sqlite.sessions[String(await req.transactionID)]
  const db = (session?.db ?? sqlite.drizzle) as SQLiteAdapter['drizzle']
  const { flattenedFields } = req.payload.collections[collection].config
  const table = sqlite.tables[`_${collection.replaceAll('-', '_')}_v`]
  const rels = sqlite.tables[`_${collection.replaceAll('-', '_')}_v_rels`]
  if (!table) throw new Error(`"${collection}" keeps no revisions`)
  const isAsked = and(eq(table.latest, true), inArray(table[`version_${having.name}`], [...having.values]))
  const found: unknown[] = []
  for (const name of fields) {
    const field = flattenedFields.find((one) => one.name === name)
    if (field?.type !== 'relationship' && field?.type !== 'upload') throw new Error(`"${name}" of "${collection}" is no relation`)
    if (!field.hasMany) {
      const column = table[`version_${name}`]
      found.push(...(await db.selectDistinct({ id: column }).from(table).where(and(inArray(column, [...ids]), isAsked))).map(({ id }) => id))
      continue
    }
    const column = rels?.[`${String(field.relationTo)}ID`]
    if (!rels || !column) throw new Error(`"${name}" of "${collection}" has no rows of relations`)
    const rows = await db.selectDistinct({ id: column }).from(rels).innerJoin(table, eq(table.id, rels.parent)).where(and(inArray(column, [...ids]), eq(rels.path, `version.${name}`), isAsked))
    found.push(...rows.map(({ id }) => id))
  }
  return found.map(String)
}
