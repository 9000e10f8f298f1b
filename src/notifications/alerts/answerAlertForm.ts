import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { clientAddress } from '#platform/clientAddress.ts'
import { env } from '#platform/env.ts'
import { limitRate } from '#platform/forms/limitRate.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { emailSchema, parseAlertChoices } from './parseAlertForm.ts'
import { subscribe } from './subscribe.ts'

const mayAsk = limitRate({ most: 10, minutes: 10 })

/** Takes the form of the alerts' page. Whoever it was, and whether the address is known, the answer to a good form is the same. */
export async function answerAlertForm(payload: Payload, request: Request, language: Language): Promise<Response> {
  const say = (said: string): Response => seeOther(alertsAddress(language), said)
  const form = await readForm(request)
  if (form === 'otherSite') return say('refusedOrigin')
  if (form === 'tooLarge') return say('refusedSize')
  if (!mayAsk(clientAddress(request.headers))) return say('refusedOften')
  if (!env().smtpUrl) return say('refusedMail')
  const { data: email } = emailSchema.safeParse(form.get('email'))
  if (!email) return say('refusedEmail')
  if (form.get('consent') !== 'yes') return say('refusedConsent')
  const choices = await parseAlertChoices(payload, form)
  if (choices === 'refusedChoice') return say(choices)
  await subscribe(payload, email, choices)
  return say('saidCheckMail')
}
