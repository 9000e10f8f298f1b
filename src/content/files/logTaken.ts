import type { Payload } from 'payload'
import { recordDownload, type Taken } from '#audit/downloads/recordDownload.ts'
import { currentJournalist, type Journalist } from '#people/journalists/currentJournalist.ts'
import { toTaker } from '#people/journalists/toTaker.ts'
import type { FoundFile } from './findFile.ts'

type Found = Exclude<FoundFile<'photos'> | FoundFile<'documents'>, { withdrawn: unknown } | undefined>

type Asked = {
  request: Request
  answer: Response | undefined
  found: Found
  /** A file for taking away, and none that a page shows. */
  isTakenAway: boolean
}

/**
 * Keeps which journalist was given a file, and which version of it: under embargo every time that an answer carries any
 * of its bytes, else when it is taken away. Whoever has no account stays unknown.
 */
export async function logTaken(payload: Payload, asked: Asked, taken: Taken, file: string): Promise<void> {
  const journalist = await takerOf(payload, asked)
  if (journalist) await recordDownload(payload, toTaker(journalist), [{ ...taken, isEmbargoed: asked.found.audience === 'journalist' }], file)
}

async function takerOf(payload: Payload, { request, answer, found, isTakenAway }: Asked): Promise<Journalist | undefined> {
  if (request.method === 'HEAD' || !answer || (answer.status !== 200 && answer.status !== 206)) return undefined
  if (found.audience === 'journalist') return found.journalist
  // Players and broken downloads ask for the rest in parts: the first one counts.
  const isFirstPart = answer.status === 200 || answer.headers.get('content-range')?.startsWith('bytes 0-')
  return found.audience === 'public' && isTakenAway && isFirstPart ? currentJournalist(payload, request.headers) : undefined
}
