import type { CollectionBeforeChangeHook } from 'payload'
import { randomUUID } from 'node:crypto'
import { fold } from '#languages/fold.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { toId } from '#people/users/staff.ts'
import { blocksIn, bodyReferences } from './bodyReferences.ts'
import { refusalOfCells } from './tables/tableLimits.ts'

type Row = Record<string, unknown>

const bodyLimit = 5_000_000

/** Keeps what follows from the rest of a news item: its story, its quotes and speakers, old addresses, search key. */
export const keepNews: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = data as Row
  const original = (originalDoc ?? {}) as Row
  if (JSON.stringify(row.body ?? null).length > bodyLimit) {
    throw new RuleViolation('bodyTooLong', { status: 413, values: { limit: bodyLimit } })
  }
  refuseTables(row.body)
  const story = row.story || original.story || randomUUID()
  if (story !== original.story || row.language !== original.language) await refuseSecondVersion(req, story, row, original.id)
  const quotes = [...new Set([...toIds(row.quotes), ...bodyReferences(row.body).quotes])]
  const { docs } = await req.payload.find({
    collection: 'quotes',
    where: { id: { in: quotes } },
    depth: 0,
    draft: true,
    pagination: false,
    select: { speaker: true },
    req,
  })
  const speakers = [...new Set([...toIds(row.speakers), ...docs.flatMap(({ speaker }) => (speaker ? [toId(speaker)] : []))])]
  return { ...row, story, quotes, speakers, searchKey: fold(`${row.headline ?? ''} ${row.lead ?? ''}`) }
}

/** A draft is saved without its fields being validated, and no outlet could show such a table. */
function refuseTables(body: unknown): void {
  for (const { blockType, cells } of blocksIn(body)) {
    const refusal = blockType === 'table' ? refusalOfCells(cells) : undefined
    if (refusal) throw new RuleViolation(refusal.code, { status: 422, values: refusal.values })
  }
}

const toIds = (value: unknown): string[] => (Array.isArray(value) ? value.map(toId) : [])

/** A story has one version per language. */
async function refuseSecondVersion(
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
  story: unknown,
  row: Row,
  id: unknown,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { and: [{ story: { equals: story } }, { language: { equals: row.language ?? 'kk' } }] },
    depth: 0,
    draft: true,
    limit: 2,
    pagination: false,
    select: { headline: true },
    req,
  })
  const other = docs.find((doc) => String(doc.id) !== String(id))
  if (other) throw new RuleViolation('languageTaken', { status: 409, values: { title: String(other.headline ?? other.id) } })
}
