import { createLocalReq, type Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { currentJournalist } from '#people/journalists/currentJournalist.ts'
import { exportJournalist } from '#people/journalists/personalData.ts'
import { pressAccountAddress } from '#publication/pageAddresses.ts'

/** All that is kept of who is signed in, as a file; everybody else is led to where one signs in. */
export async function answerWithPersonalData(payload: Payload, { headers }: Request, language: Language): Promise<Response> {
  const journalist = await currentJournalist(payload, headers)
  const personal = { 'Cache-Control': 'private, no-store' }
  if (!journalist) return new Response(null, { status: 303, headers: { ...personal, Location: pressAccountAddress(language) } })
  const data = await exportJournalist(await createLocalReq({}, payload), journalist.id)
  return new Response(JSON.stringify(data, null, 2), {
    headers: { ...personal, 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': 'attachment; filename="my-data.json"', 'X-Content-Type-Options': 'nosniff' },
  })
}
