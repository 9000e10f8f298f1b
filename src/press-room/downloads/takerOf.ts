import type { Payload } from 'payload'
import type { Taker } from '#audit/downloads/recordDownload.ts'
import { currentJournalist } from '#people/journalists/currentJournalist.ts'
import { toTaker } from '#people/journalists/toTaker.ts'

/** Who asks, when they have an account of the press room. */
export async function takerOf(payload: Payload, headers: Headers): Promise<Taker | undefined> {
  const journalist = await currentJournalist(payload, headers)
  return journalist && toTaker(journalist)
}
