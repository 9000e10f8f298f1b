import type { Payload } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { keepStories } from './keepStories.ts'

const batch = 200

/** Looks at the languages of stories from before there was a report. Costs one question where all were looked at. */
export async function fillStories(payload: Payload): Promise<void> {
  let after = ''
  for (;;) {
    const { docs } = await payload.find({
      collection: 'news',
      where: { and: [{ gap: { exists: false } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
      sort: 'id',
      limit: batch,
      pagination: false,
      depth: 0,
      select: { story: true },
    })
    const last = docs.at(-1)
    if (!last) return
    after = last.id
    const stories = [...new Set(docs.flatMap(({ story }) => story ?? []))]
    await inTransaction(payload, (req) => keepStories(req, stories))
  }
}
