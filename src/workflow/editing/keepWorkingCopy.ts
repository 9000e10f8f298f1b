import type { PayloadRequest } from 'payload'
import { RuleViolation } from '#platform/RuleViolation.ts'

export type CopyKey = {
  owner: string
  collection: string
  /** `new` for items that have never been saved. */
  item: string
  /** Tells apart what is typed on several pages. */
  slot: string
  locale: string
}

export type KeptCopy = { slot: string; keptAt: string; basedOn: string | null; data: Record<string, unknown> }

export const copyLimit = { bytes: 2 * 1024 * 1024, perPerson: 100, days: 30 }

const keyOf = ({ owner, collection, item, slot, locale }: CopyKey): string =>
  [owner, collection, item, slot, locale].join(':')

/** Keeps what somebody has typed, in place of what was kept before. Resolves to the time. */
export async function keepWorkingCopy(
  req: PayloadRequest,
  key: CopyKey,
  { data, basedOn }: { data: Record<string, unknown>; basedOn?: string | undefined },
): Promise<string> {
  const bytes = Buffer.byteLength(JSON.stringify(data))
  if (bytes > copyLimit.bytes) throw new RuleViolation('copyTooLarge', { status: 413, values: { limit: copyLimit.bytes / 1024 / 1024 } })
  const keptAt = new Date().toISOString()
  const fields = { data, basedOn: basedOn ?? null, keptAt }
  const known = await findCopy(req, key)
  const order = { collection: 'working-copies', depth: 0, req, select: {} } as const
  if (known) {
    await req.payload.update({ ...order, id: known, data: fields })
  } else {
    await makeRoom(req, key.owner)
    await req.payload.create({ ...order, data: { ...key, key: keyOf(key), ...fields } })
  }
  return keptAt
}

async function findCopy(req: PayloadRequest, key: CopyKey): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'working-copies',
    where: { key: { equals: keyOf(key) } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    req,
  })
  return docs[0]?.id
}

/** Old copies go, and the oldest of somebody who has too many. */
async function makeRoom(req: PayloadRequest, owner: string): Promise<void> {
  const { payload } = req
  const old = new Date(Date.now() - copyLimit.days * 86_400_000).toISOString()
  await payload.delete({ collection: 'working-copies', where: { keptAt: { less_than: old } }, depth: 0, req })
  const { docs } = await payload.find({
    collection: 'working-copies',
    where: { owner: { equals: owner } },
    sort: '-keptAt',
    limit: copyLimit.perPerson * 2,
    pagination: false,
    depth: 0,
    select: {},
    req,
  })
  const surplus = docs.slice(copyLimit.perPerson - 1).map(({ id }) => id)
  if (surplus.length > 0) await payload.delete({ collection: 'working-copies', where: { id: { in: surplus } }, depth: 0, req })
}

/** The text has been saved, or nobody wants it back. */
export async function forgetWorkingCopy(req: PayloadRequest, key: CopyKey): Promise<void> {
  await req.payload.delete({ collection: 'working-copies', where: { key: { equals: keyOf(key) } }, depth: 0, req })
}

/** What this person has not saved, on whatever page: of an item, or of all new items of a collection. */
export async function findWorkingCopies(req: PayloadRequest, { owner, collection, item, locale }: CopyKey): Promise<KeptCopy[]> {
  const { docs } = await req.payload.find({
    collection: 'working-copies',
    where: {
      and: [
        { owner: { equals: owner } },
        { collection: { equals: collection } },
        { locale: { equals: locale } },
        { item: { equals: item } },
      ],
    },
    sort: '-keptAt',
    limit: 5,
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(({ slot, keptAt, basedOn, data }) => ({ slot, keptAt, basedOn: basedOn ?? null, data: data as Record<string, unknown> }))
}
