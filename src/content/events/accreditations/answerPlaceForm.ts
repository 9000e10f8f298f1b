import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '#languages/language.ts'
import { phoneNumber } from '#platform/forms/phoneNumber.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { agreedForm } from '#publication/agreements/agreedForm.ts'
import { accreditationAddress } from '#publication/pageAddresses.ts'
import { findBySlug } from '../../findBySlug.ts'
import { works } from './Accreditations.ts'
import { countApproved } from './places.ts'
import { requestPlace } from './requestPlace.ts'
import { whyNoRequest } from './whyNoRequest.ts'

const answerForm = agreedForm('placeConsent', { most: 20, minutes: 10 })

const line = z.string().trim().min(1).max(200).refine((text) => !/[\r\n]/.test(text))
const schema = z.object({
  name: line,
  outlet: line,
  cardNumber: line,
  phone: phoneNumber,
  work: z.enum(works),
  needs: z.string().trim().max(1000).optional().transform((text) => text || undefined),
})

/** Takes the form for a place at an event; the deadline and the places are asked for here, whatever the page showed. */
export async function answerPlaceForm(payload: Payload, request: Request, { language, slug }: { language: Language; slug: string }): Promise<Response> {
  const page = accreditationAddress(language, slug)
  const event = await findBySlug(payload, 'events', slug)
  const refusal = event ? whyNoRequest(event, await countApproved(payload, event.id)) : 'refusedClosed'
  if (!event || refusal) return seeOther(page, refusal ?? 'refusedClosed')
  return answerForm(payload, request, { language, page }, async ({ form, email, consent }) => {
    const { data, error } = schema.safeParse(Object.fromEntries(form))
    if (!data) return seeOther(page, error.issues.every(({ path }) => path[0] === 'phone') ? 'refusedPhone' : 'refusedFields', form)
    await requestPlace(payload, event, { ...data, email }, consent, language)
    return seeOther(page, 'saidCheckMail')
  })
}
