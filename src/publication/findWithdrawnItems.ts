import type { Payload, Where } from 'payload'
import { languageOf, textOf, toRow } from './rawFields.ts'
import type { Language } from '#languages/language.ts'
import { noteShown } from './shown/shown.ts'
import type { MovedCollection } from './visibility.ts'

/** What is left of an item that the public has seen: that it is gone, since when and why. */
export type WithdrawnItem = { id: string; reason: string; withdrawnAt: string; publishedAt: string; language?: Language }

type Search = { where?: Where; since?: Date; limit?: number }

/**
 * Items that were taken down, the last ones first: for programs that must take them down too. The same rule as
 * `findWithdrawn`: what was withdrawn while its embargo still held was never there.
 */
export async function findWithdrawnItems(payload: Payload, collection: MovedCollection, { where, since, limit = 50 }: Search): Promise<WithdrawnItem[]> {
  noteShown(collection, where)
  const { docs } = await payload.find({
    collection,
    where: { and: [{ publicState: { equals: 'withdrawn' } }, ...(since ? [{ withdrawnAt: { greater_than: since.toISOString() } }] : []), ...(where ? [where] : [])] },
    sort: ['-withdrawnAt', 'id'],
    limit,
    pagination: false,
    depth: 0,
    draft: false,
    locale: 'all',
    select: { publishedAt: true, withdrawnAt: true, releaseAt: true, language: true, workflow: { withdrawalReason: true } } as never,
  })
  return docs.map(toRow).flatMap((row): WithdrawnItem[] => {
    const [withdrawnAt, publishedAt, releaseAt] = [textOf(row.withdrawnAt), textOf(row.publishedAt), textOf(row.releaseAt)]
    if (!withdrawnAt || !publishedAt || (releaseAt && new Date(releaseAt) > new Date(withdrawnAt))) return []
    const language = languageOf(row.language)
    return [{ id: String(row.id), reason: textOf(toRow(row.workflow).withdrawalReason) ?? '', withdrawnAt, publishedAt, ...(language && { language }) }]
  })
}
