import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '#languages/language.ts'
import { clientAddress } from '#platform/clientAddress.ts'
import { env } from '#platform/env.ts'
import { limitRate } from '#platform/forms/limitRate.ts'
import { readForm } from '#platform/forms/readForm.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { toRow } from '#publication/rawFields.ts'
import { watchesAddress } from '#publication/pageAddresses.ts'
import { emailSchema } from '../alerts/parseAlertForm.ts'
import { watchedCollections } from './ItemWatches.ts'
import { titleOf } from './titleOf.ts'
import { watchItem } from './watchItem.ts'

const mayAsk = limitRate({ most: 20, minutes: 10 })

const schema = z.object({ collection: z.enum(watchedCollections), item: z.string().regex(/^[\w-]{1,64}$/) })

/** Takes the form that stands beside an item; the answer is the same for an address that is known. */
export async function answerWatchForm(payload: Payload, request: Request, language: Language): Promise<Response> {
  const say = (said: string): Response => seeOther(watchesAddress(language), said)
  const form = await readForm(request)
  if (form === 'otherSite') return say('refusedOrigin')
  if (form === 'tooLarge') return say('refusedSize')
  if (!mayAsk(clientAddress(request.headers))) return say('refusedOften')
  if (!env().smtpUrl) return say('refusedMail')
  const { data: email } = emailSchema.safeParse(form.get('email'))
  if (!email) return say('refusedEmail')
  if (form.get('consent') !== 'yes') return say('refusedConsent')
  const { data: asked } = schema.safeParse({ collection: form.get('collection'), item: form.get('item') })
  const item = asked && (await findPublicById(payload, asked.collection, asked.item))
  if (!asked || !item) return say('refusedItem')
  await watchItem(payload, { ...asked, email, language, title: titleOf(asked.collection, toRow(item), language) || asked.item })
  return say('saidCheckMail')
}
