import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '#languages/language.ts'
import { agreedAddress } from '#platform/forms/agreedAddress.ts'
import { mailForm } from '#platform/forms/mailForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { readConsent } from '#publication/agreements/readAgreement.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { toRow } from '#publication/rawFields.ts'
import { watchesAddress } from '#publication/pageAddresses.ts'
import { watchedCollections } from './ItemWatches.ts'
import { titleOf } from './titleOf.ts'
import { watchItem } from './watchItem.ts'

const read = mailForm({ most: 20, minutes: 10 })

const schema = z.object({ collection: z.enum(watchedCollections), item: z.string().regex(/^[\w-]{1,64}$/) })

/** Takes the form that stands beside an item; the answer is the same for an address that is known. */
export async function answerWatchForm(payload: Payload, request: Request, language: Language): Promise<Response> {
  const say = (said: string): Response => seeOther(watchesAddress(language), said)
  const form = await read(request)
  if (typeof form === 'string') return say(form)
  const consent = await readConsent(payload, 'watchConsent', language)
  const agreed = agreedAddress(form, consent.version)
  if (typeof agreed === 'string') return say(agreed)
  const { data: asked } = schema.safeParse({ collection: form.get('collection'), item: form.get('item') })
  const item = asked && (await findPublicById(payload, asked.collection, asked.item))
  if (!asked || !item) return say('refusedItem')
  await watchItem(payload, { ...asked, ...agreed, consent, language, title: titleOf(asked.collection, toRow(item), language) || asked.item })
  return say('saidCheckMail')
}
