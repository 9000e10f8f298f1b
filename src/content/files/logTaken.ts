import type { Payload } from 'payload'
import { isFirstPart } from '#audit/downloads/isFirstPart.ts'
import { noteTaken } from '#audit/downloads/noteTaken.ts'
import { recordDownload, type Taken } from '#audit/downloads/recordDownload.ts'
import { currentJournalist, type Journalist } from '#people/journalists/currentJournalist.ts'
import { toTaker } from '#people/journalists/toTaker.ts'

type Given = {
  request: Request
  answer: Pick<Response, 'status' | 'headers'>
  /** Where it is known already who asks. */
  journalist?: Journalist | undefined
}

/**
 * Keeps what a journalist was given, and which version of it: under embargo every time that an answer carries any of its
 * bytes, else with its first part. It is noted for who has a newsroom's key; whoever has neither stays unknown.
 */
export async function logTaken(payload: Payload, { request, answer, journalist }: Given, taken: readonly Taken[], file: string): Promise<void> {
  if (request.method === 'HEAD' || (answer.status !== 200 && answer.status !== 206)) return
  noteTaken({ taken, file })
  const isUnderEmbargo = taken.some(({ isEmbargoed }) => isEmbargoed)
  if (!isUnderEmbargo && !isFirstPart(answer.status, answer.headers.get('content-range'))) return
  const who = journalist ?? (await currentJournalist(payload, request.headers))
  if (who) await recordDownload(payload, toTaker(who), taken, file)
}
