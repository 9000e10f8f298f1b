import type { CollectionSlug, Payload } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { toListKey } from './listKey.ts'

type Row = Record<string, unknown> & { id: string }

const batch = 200

/** Gives their key to the items that were saved before there were keys. Costs one question where all have one. */
export async function fillListKeys(payload: Payload): Promise<void> {
  for (const { slug, custom, versions } of payload.config.collections) {
    const sources = (custom as { listKeySources?: string[] } | undefined)?.listKeySources
    if (sources) await fill(payload, slug as CollectionSlug, sources, Boolean(versions))
  }
}

async function fill(payload: Payload, collection: CollectionSlug, sources: string[], hasVersions: boolean): Promise<void> {
  const keyOf = (row: Row): string => toListKey(sources.map((name) => row[name]))
  const read = async (where: object, draft: boolean): Promise<Row[]> => {
    const { docs } = await payload.find({ collection, where: where as never, draft, locale: 'all', depth: 0, limit: batch, sort: 'id', pagination: false })
    return docs as unknown as Row[]
  }
  let after = ''
  for (;;) {
    const missing = { and: [{ listKey: { exists: false } }, ...(after ? [{ id: { greater_than: after } }] : [])] }
    const rows = await read(missing, false)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    const drafts = hasVersions ? await read({ id: { in: rows.map(({ id }) => id) } }, true) : []
    await inTransaction(payload, async (req) => {
      for (const row of rows) await writeInPlace(req, { collection, id: row.id, fields: { listKey: keyOf(row) } })
      for (const row of drafts) await writeNewestVersionInPlace(req, { collection, id: row.id, fields: { listKey: keyOf(row) } })
    })
  }
}
