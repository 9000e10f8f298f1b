import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import { isMongodb } from './rawAccess.ts'

type Fields = Record<string, unknown>
type Order = {
  collection: CollectionSlug
  id: string
  /** Nested as in the document; a group is merged, `null` empties a field. */
  fields: Fields
  /** Write only if this still holds. */
  onlyIf?: Where
}

/**
 * Writes plain fields into a document and touches nothing else: no hook, no new version, `updatedAt` as it was.
 * False when there is no such document or `onlyIf` does not hold (any more).
 */
export async function writeInPlace(req: PayloadRequest, { collection, id, fields, onlyIf }: Order): Promise<boolean> {
  const changed = partial(req, collection, fields)
  const data = { ...(isMongodb(req.payload.db) ? { $set: changed } : changed), updatedAt: null }
  const where = both({ id: { equals: id } }, onlyIf)
  const written = await req.payload.db.updateOne({ collection, data, where, req, select: {} })
  return written !== null
}

/** The same for the document's newest version; false too when it has none. `onlyIf` speaks of the version. */
export async function writeNewestVersionInPlace(
  req: PayloadRequest,
  { collection, id, fields, onlyIf }: Order,
): Promise<boolean> {
  const { db } = req.payload
  const { docs } = await db.findVersions({
    collection,
    where: both({ and: [{ parent: { equals: id } }, { latest: { equals: true } }] }, onlyIf),
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { parent: true },
    req,
  })
  const newest = docs[0]
  if (!newest) return false
  const changed = partial(req, collection, fields)
  const version = isMongodb(db) ? { $set: prefixed('version', changed) } : { version: changed }
  // Never `where` alone: on SQLite that would add a version that belongs to no document.
  const versionData = { ...version, updatedAt: null } as unknown as Parameters<typeof db.updateVersion>[0]['versionData']
  // MongoDB asks again in the very write: without transactions another writer may have come between.
  const where = isMongodb(db) ? both({ id: { equals: newest.id } }, onlyIf) : undefined
  const written = await db.updateVersion({ collection, ...(where ? { where } : { id: newest.id }), versionData, req, select: { parent: true } })
  return written !== null
}

const both = (must: Where, may: Where | undefined): Where => (may ? { and: [must, may] } : must)

/**
 * SQLite merges groups. MongoDB replaces them, unless each field is named with dots; and Payload makes groups of dotted
 * names again, unless they stand under `$set`, where it does not look: so the ids of relations are made here.
 */
function partial(req: PayloadRequest, collection: CollectionSlug, fields: Fields): Fields {
  const { db, config } = req.payload
  const known = config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  refuseLossy(known, fields)
  if (!isMongodb(db)) return structuredClone(fields)
  const { ObjectId } = db.connection.base.Types
  return dotted(known, fields, (id) => (ObjectId.isValid(id) ? new ObjectId(id) : id))
}

function dotted(known: FlattenedField[], fields: Fields, toId: (id: string) => unknown): Fields {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, value]) => {
      const field = known.find((one) => one.name === name)
      if (field && isGroup(field) && isRecord(value)) {
        return prefixed(name, dotted(field.flattenedFields, value, toId))
      }
      const relates = field?.type === 'relationship' || field?.type === 'upload'
      return { [name]: relates && typeof value === 'string' ? toId(value) : value }
    }),
  )
}

const prefixed = (prefix: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]))

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isGroup = (field: FlattenedField): field is Extract<FlattenedField, { type: 'group' | 'tab' }> =>
  field.type === 'group' || field.type === 'tab'

/** On SQLite a partial write of these empties every array, and every other localized field, of the row. */
function refuseLossy(known: FlattenedField[], fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = known.find((one) => one.name === name)
    if (!field) throw new Error(`There is no field "${name}" to write in place`)
    const many = ('hasMany' in field && field.hasMany) || ('relationTo' in field && Array.isArray(field.relationTo))
    const localized = 'localized' in field && field.localized
    if (many || localized || field.type === 'array' || field.type === 'blocks') {
      throw new Error(`The field "${name}" cannot be written in place: only plain fields can`)
    }
    if (isGroup(field) && isRecord(value)) refuseLossy(field.flattenedFields, value)
  }
}
