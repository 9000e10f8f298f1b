import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '#languages/language.ts'
import { agreedAddress } from '#platform/forms/agreedAddress.ts'
import { mailForm } from '#platform/forms/mailForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { accreditationAddress } from '#publication/pageAddresses.ts'
import { findBySlug } from '../../findBySlug.ts'
import { works } from './Accreditations.ts'
import { countApproved } from './places.ts'
import { requestPlace } from './requestPlace.ts'
import { whyNoRequest } from './whyNoRequest.ts'

const readMailForm = mailForm({ most: 20, minutes: 10 })

const line = z.string().trim().min(1).max(200).refine((text) => !/[\r\n]/.test(text))
const schema = z.object({
  name: line,
  outlet: line,
  cardNumber: line,
  phone: line,
  work: z.enum(works),
  needs: z.string().trim().max(1000).transform((text) => text || undefined),
})

/** Takes the form for a place at an event; the deadline and the places are asked for here, whatever the page showed. */
export async function answerPlaceForm(payload: Payload, request: Request, { language, slug }: { language: Language; slug: string }): Promise<Response> {
  const say = (said: string, refused?: URLSearchParams): Response => seeOther(accreditationAddress(language, encodeURIComponent(slug)), said, refused)
  const read = await readMailForm(request)
  if (read.refusal) return say(read.refusal, read.form)
  const { form } = read
  const event = await findBySlug(payload, 'events', slug)
  const refusal = event ? whyNoRequest(event, await countApproved(payload, event.id)) : 'refusedClosed'
  if (!event || refusal) return say(refusal ?? 'refusedClosed')
  const consent = await readConsent(payload, 'placeConsent', language)
  const agreed = agreedAddress(form, consent.version)
  if (typeof agreed === 'string') return say(agreed, form)
  const { data } = schema.safeParse({ ...Object.fromEntries(['name', 'outlet', 'cardNumber', 'phone', 'work'].map((name) => [name, form.get(name)])), needs: form.get('needs') ?? '' })
  if (!data) return say('refusedFields', form)
  await requestPlace(payload, event, { ...data, ...agreed }, consent, language)
  return say('saidCheckMail')
}
