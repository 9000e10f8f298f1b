import type { Payload, PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import type { Journalist } from '#people/journalists/journalist.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { embargoTermsVersion } from './embargoTerms.ts'

type Accepted = { id: string; story: string; headline: string; releaseAt: string }

/** The stories whose terms a journalist has accepted. */
export async function acceptedStories(payload: Payload, { id }: Journalist): Promise<Set<string>> {
  const { docs } = await payload.find({ collection: 'embargo-acceptances', where: { journalist: { equals: id } }, depth: 0, pagination: false, select: { story: true } })
  return new Set(docs.map(({ story }) => story))
}

/**
 * Keeps that a journalist has accepted the terms of a story, with the time at which its embargo lifts now and the
 * version of the words; once, however often it is clicked.
 */
export async function acceptEmbargo(payload: Payload, journalist: Journalist, { id, story, headline, releaseAt }: Accepted): Promise<void> {
  if ((await acceptedStories(payload, journalist)).has(story)) return
  try {
    await inTransaction(payload, async (req: PayloadRequest) => {
      const data = { at: new Date().toISOString(), journalist: journalist.id, outlet: journalist.outlet, story, title: headline, releaseAt, termsVersion: embargoTermsVersion, key: `${journalist.id} ${story}` }
      await payload.create({ collection: 'embargo-acceptances', data, req })
      await record(req, { action: 'acceptEmbargo', item: { collection: 'news', id, title: headline }, from: null, to: releaseAt, actor: journalist })
    })
  } catch (error) {
    if (!(await acceptedStories(payload, journalist)).has(story)) throw error
  }
}
