import type { Payload } from 'payload'
import type { Taker } from '#audit/downloads/recordDownload.ts'

/** Who asks, when they have an account of the press room. The place where `currentJournalist` is asked. */
export async function takerOf(_payload: Payload, _headers: Headers): Promise<Taker | undefined> {
  return undefined
}
