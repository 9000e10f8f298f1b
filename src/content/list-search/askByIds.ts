import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * Where a word stands in the keys of few newest revisions, these are asked for by their ids. Otherwise the database goes
 * through whole items in the order of the list until a page is full, and through all of them for a word that stands in none.
 */
export async function askByIds(req: PayloadRequest, collection: CollectionSlug, where: Where, few = 200): Promise<Where> {
  const asked = Object.entries(where).map(async ([name, value]): Promise<[string, unknown]> => {
    if ((name === 'and' || name === 'or') && Array.isArray(value)) return [name, await Promise.all(value.map((one) => askByIds(req, collection, one, few)))]
    const word = name === 'listKey' && !Array.isArray(value) ? value?.contains : undefined
    if (typeof word !== 'string') return [name, value]
    // In the order of the keys the database reads keys alone.
    const { docs } = await req.payload.db.queryDrafts({ collection, where: { 'version.listKey': { contains: word } }, sort: 'version.listKey', limit: few + 1, pagination: false, select: { parent: true }, req })
    return docs.length > few ? [name, value] : ['id', { in: docs.map(({ id }) => id) }]
  })
  return Object.fromEntries(await Promise.all(asked)) as Where
}
