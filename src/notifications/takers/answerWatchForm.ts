import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { agreedForm } from '#publication/agreements/agreedForm.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { toRow } from '#publication/rawFields.ts'
import { watchesAddress } from '#publication/pageAddresses.ts'
import { parseWatchForm } from './parseWatchForm.ts'
import { titleOf } from './titleOf.ts'
import { watchItem } from './watchItem.ts'

const answerForm = agreedForm('watchConsent', { most: 20, minutes: 10 })

/** Takes the form that stands beside an item; the answer is the same for an address that is known. */
export function answerWatchForm(payload: Payload, request: Request, language: Language): Promise<Response> {
  const page = watchesAddress(language)
  return answerForm(payload, request, { language, page }, async ({ form, email, consent }) => {
    const asked = parseWatchForm(form)
    const item = asked && (await findPublicById(payload, asked.collection, asked.item))
    if (!asked || !item) return seeOther(page, 'refusedItem')
    await watchItem(payload, { ...asked, email, consent, language, title: titleOf(asked.collection, toRow(item), language) || asked.item })
    return seeOther(page, 'saidCheckMail')
  })
}
