import type { Payload, PayloadRequest, Where } from 'payload'
import { record } from '#audit/record.ts'
import type { Agreed, Journalist } from '#people/journalists/journalist.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { readAgreement } from '../agreements/readAgreement.ts'

type Accepted = { id: string; story: string; headline: string; releaseAt: string }

/** Of which words the terms of a story were accepted: those of now, or only older ones. */
export type AcceptedWords = 'ofNow' | 'older'

/** The stories whose terms a journalist has accepted. */
export async function acceptedStories(payload: Payload, { id }: Journalist): Promise<Map<string, AcceptedWords>> {
  const of = { journalist: { equals: id } }
  const [{ version }, { docs }] = await Promise.all([
    readAgreement(payload, 'embargoTerms'),
    payload.find({ collection: 'embargo-acceptances', where: of, depth: 0, pagination: false, select: { story: true, termsVersion: true } }),
  ])
  const accepted = new Map<string, AcceptedWords>(docs.map(({ story }) => [story, 'older']))
  for (const { story, termsVersion } of docs) if (termsVersion === version) accepted.set(story, 'ofNow')
  return accepted
}

/**
 * Keeps that a journalist has accepted the terms of a story, with the time at which its embargo lifts now and the words
 * as they were read; once for the same words, however often it is clicked.
 */
export async function acceptEmbargo(payload: Payload, journalist: Journalist, { id, story, headline, releaseAt }: Accepted, terms: Agreed): Promise<void> {
  const key = `${journalist.id} ${story} ${terms.version}`
  const isKept = async (): Promise<boolean> => {
    const same: Where = { and: [{ journalist: { equals: journalist.id } }, { story: { equals: story } }, { termsVersion: { equals: terms.version } }] }
    return (await payload.count({ collection: 'embargo-acceptances', where: same })).totalDocs > 0
  }
  if (await isKept()) return
  try {
    await inTransaction(payload, async (req: PayloadRequest) => {
      const data = { at: new Date().toISOString(), journalist: journalist.id, outlet: journalist.outlet, story, title: headline, releaseAt, termsVersion: terms.version, termsText: terms.text, key }
      await payload.create({ collection: 'embargo-acceptances', data, req })
      await record(req, { action: 'acceptEmbargo', item: { collection: 'news', id, title: headline }, from: null, to: releaseAt, actor: journalist })
    })
  } catch (error) {
    if (!(await isKept())) throw error
  }
}
