import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { readLink } from '#platform/signedLink.ts'
import { mailLinkAddress } from '#publication/pageAddresses.ts'
import { confirmRequest } from './requestPlace.ts'

/** Confirms a request for a place by the link from its mail; undefined for links of other kinds. */
export async function answerPlaceLink(payload: Payload, request: Request, { language, token, deed }: { language: Language; token: string; deed: string }): Promise<Response | undefined> {
  const link = readLink(token)
  if (typeof link !== 'object' || link.kind !== 'confirmAccreditation') return undefined
  const page = mailLinkAddress(language, token)
  if (deed !== 'confirm' || !((await readForm(request)) instanceof URLSearchParams)) return seeOther(page)
  await confirmRequest(payload, link.id)
  return seeOther(page)
}
