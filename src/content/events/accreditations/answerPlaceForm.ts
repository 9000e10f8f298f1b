import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '#languages/language.ts'
import { clientAddress } from '#platform/clientAddress.ts'
import { env } from '#platform/env.ts'
import { limitRate } from '#platform/forms/limitRate.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { accreditationAddress } from '#publication/pageAddresses.ts'
import { findBySlug } from '../../findBySlug.ts'
import { works } from './Accreditations.ts'
import { countApproved } from './places.ts'
import { requestPlace } from './requestPlace.ts'
import { whyNoRequest } from './whyNoRequest.ts'

const mayAsk = limitRate({ most: 20, minutes: 10 })

const line = z.string().trim().min(1).max(200).refine((text) => !/[\r\n]/.test(text))
const schema = z.object({
  name: line,
  outlet: line,
  cardNumber: line,
  phone: line,
  work: z.enum(works),
  needs: z.string().trim().max(1000).transform((text) => text || undefined),
})
const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Takes the form for a place at an event; the deadline and the places are asked for here, whatever the page showed. */
export async function answerPlaceForm(payload: Payload, request: Request, { language, slug }: { language: Language; slug: string }): Promise<Response> {
  const say = (said: string): Response => seeOther(accreditationAddress(language, encodeURIComponent(slug)), said)
  const form = await readForm(request)
  if (form === 'otherSite') return say('refusedOrigin')
  if (form === 'tooLarge') return say('refusedSize')
  if (!mayAsk(clientAddress(request.headers))) return say('refusedOften')
  if (!env().smtpUrl) return say('refusedMail')
  const event = await findBySlug(payload, 'events', slug)
  const refusal = event ? whyNoRequest(event, await countApproved(payload, event.id)) : 'refusedClosed'
  if (!event || refusal) return say(refusal ?? 'refusedClosed')
  const { data: email } = emailSchema.safeParse(form.get('email'))
  if (!email) return say('refusedEmail')
  if (form.get('consent') !== 'yes') return say('refusedConsent')
  const { data } = schema.safeParse({ ...Object.fromEntries(['name', 'outlet', 'cardNumber', 'phone', 'work'].map((name) => [name, form.get(name)])), needs: form.get('needs') ?? '' })
  if (!data) return say('refusedFields')
  await requestPlace(payload, event, { ...data, email }, language)
  return say('saidCheckMail')
}
