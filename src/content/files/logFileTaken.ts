import type { Payload } from 'payload'
import type { Taken } from '#audit/downloads/recordDownload.ts'
import type { FoundFile } from './findFile.ts'
import { logTaken } from './logTaken.ts'

type Found = Exclude<FoundFile<'photos'> | FoundFile<'documents'>, { withdrawn: unknown } | undefined>

type Asked = {
  request: Request
  answer: Response
  found: Found
  /** A file for taking away, and none that a page shows. */
  isTakenAway: boolean
}

/** Keeps who was given a file: under embargo whatever it is for, else when it is taken away. What staff look at is nobody's download. */
export async function logFileTaken(payload: Payload, { request, answer, found, isTakenAway }: Asked, taken: Taken, file: string): Promise<void> {
  if (found.audience === 'journalist') await logTaken(payload, { request, answer, journalist: found.journalist }, [{ ...taken, isEmbargoed: true }], file)
  else if (found.audience === 'public' && isTakenAway) await logTaken(payload, { request, answer }, [taken], file)
}
