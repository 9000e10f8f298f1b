import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { agreedForm } from '#publication/agreements/agreedForm.ts'
import { alertsAddress } from '#publication/pageAddresses.ts'
import { parseAlertChoices } from './parseAlertForm.ts'
import { subscribe } from './subscribe.ts'

const answerForm = agreedForm('alertsConsent', { most: 10, minutes: 10 })

/** Takes the form of the alerts' page. Whoever it was, and whether the address is known, the answer to a good form is the same. */
export function answerAlertForm(payload: Payload, request: Request, language: Language): Promise<Response> {
  const page = alertsAddress(language)
  return answerForm(payload, request, { language, page }, async ({ form, email, consent }) => {
    const choices = await parseAlertChoices(payload, form)
    if (choices === 'refusedChoice') return seeOther(page, choices, form)
    await subscribe(payload, email, choices, consent)
    return seeOther(page, 'saidCheckMail')
  })
}
