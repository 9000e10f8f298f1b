import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { agreedAddress } from '#platform/forms/agreedAddress.ts'
import { mailForm } from '#platform/forms/mailForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { toRow } from '#publication/rawFields.ts'
import { watchesAddress } from '#publication/pageAddresses.ts'
import { parseWatchForm } from './parseWatchForm.ts'
import { titleOf } from './titleOf.ts'
import { watchItem } from './watchItem.ts'

const readMailForm = mailForm({ most: 20, minutes: 10 })

/** Takes the form that stands beside an item; the answer is the same for an address that is known. */
export async function answerWatchForm(payload: Payload, request: Request, language: Language): Promise<Response> {
  const say = (said: string, refused?: URLSearchParams): Response => seeOther(watchesAddress(language), said, refused)
  const read = await readMailForm(request)
  if (read.refusal) return say(read.refusal, read.form)
  const { form } = read
  const consent = await readConsent(payload, 'watchConsent', language)
  const agreed = agreedAddress(form, consent.version)
  if (typeof agreed === 'string') return say(agreed, form)
  const asked = parseWatchForm(form)
  const item = asked && (await findPublicById(payload, asked.collection, asked.item))
  if (!asked || !item) return say('refusedItem')
  await watchItem(payload, { ...asked, ...agreed, consent, language, title: titleOf(asked.collection, toRow(item), language) || asked.item })
  return say('saidCheckMail')
}
