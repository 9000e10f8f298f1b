import type { Payload } from 'payload'
import { recordDownload, type Taken } from '#audit/downloads/recordDownload.ts'
import { noteTaken } from './noteTaken.ts'
import { takerOf } from './takerOf.ts'

/** Keeps in the log what somebody with an account takes, and notes it for who has a key; whoever has neither stays unknown. */
export async function logDownload(payload: Payload, request: Request, taken: readonly Taken[], file: string): Promise<void> {
  noteTaken({ taken, file })
  // The headers alone are asked for, and parts of a file are no downloads of their own: but what is under embargo is
  // taken by nobody unseen.
  if (request.method === 'HEAD' || (request.headers.has('range') && !taken.some(({ isEmbargoed }) => isEmbargoed))) return
  const taker = await takerOf(payload, request.headers)
  if (taker) await recordDownload(payload, taker, taken, file)
}
