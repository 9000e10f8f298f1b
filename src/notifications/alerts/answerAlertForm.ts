import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { agreedAddress } from '#platform/forms/agreedAddress.ts'
import { mailForm } from '#platform/forms/mailForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { parseAlertChoices } from './parseAlertForm.ts'
import { subscribe } from './subscribe.ts'

const readMailForm = mailForm({ most: 10, minutes: 10 })

/** Takes the form of the alerts' page. Whoever it was, and whether the address is known, the answer to a good form is the same. */
export async function answerAlertForm(payload: Payload, request: Request, language: Language): Promise<Response> {
  const say = (said: string, refused?: URLSearchParams): Response => seeOther(alertsAddress(language), said, refused)
  const read = await readMailForm(request)
  if (read.refusal) return say(read.refusal, read.form)
  const { form } = read
  const consent = await readConsent(payload, 'alertsConsent', language)
  const agreed = agreedAddress(form, consent.version)
  if (typeof agreed === 'string') return say(agreed, form)
  const choices = await parseAlertChoices(payload, form)
  if (choices === 'refusedChoice') return say(choices, form)
  await subscribe(payload, agreed.email, choices, consent)
  return say('saidCheckMail')
}
