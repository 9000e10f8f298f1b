import type { Payload } from 'payload'
import { recordDownload, type Taken } from '#audit/downloads/recordDownload.ts'
import type { FoundFile } from './findFile.ts'

type Found = Exclude<FoundFile<'photos'> | FoundFile<'documents'>, { withdrawn: unknown } | undefined>

/** Keeps who has been given a file under embargo, and which version of it, when an answer carries any of its bytes. */
export async function logEmbargoed(payload: Payload, request: Request, answer: Response | undefined, found: Found, taken: Taken, file: string): Promise<void> {
  if (found.audience !== 'journalist' || request.method === 'HEAD' || !answer || (answer.status !== 200 && answer.status !== 206)) return
  const { id, name, outlet } = found.journalist
  await recordDownload(payload, { kind: 'journalist', id, name: `${name}, ${outlet}` }, [{ ...taken, isEmbargoed: true }], file)
}
