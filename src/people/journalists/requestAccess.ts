import type { Payload } from 'payload'
import { z } from 'zod'
import { toLanguage } from '#languages/language.ts'
import { phoneNumber } from '#platform/forms/phoneNumber.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { record } from '../../audit/record.ts'
import type { Journalist as Row } from '../../payload-types.ts'
import { findByEmail, plainEmail } from './findByEmail.ts'
import { isApproved, type Agreed } from './journalist.ts'

const line = (most: number) => z.string().trim().min(2).max(most).refine((text) => !/\p{Cc}/u.test(text))

/** A day as forms write it, at its end in Almaty. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59.000+05:00`).toISOString()

const dayToCome = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).refine((day) => !Number.isNaN(Date.parse(day)) && Date.parse(day) > Date.now() - 86_400_000 && Date.parse(day) < Date.now() + 20 * 366 * 86_400_000)

const accessRequest = z.object({
  name: line(120),
  email: z.email().max(200),
  outlet: line(160),
  cardNumber: line(60),
  cardExpiresAt: dayToCome,
  proof: z.string().trim().max(500).refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
  phone: phoneNumber,
  language: z.string().transform(toLanguage),
  consent: z.literal('yes'),
})

export type RequestField = keyof z.infer<typeof accessRequest>

/** The fields that do not fit; none when a request fits. */
export const wrongFields = (given: Record<string, unknown>): RequestField[] => [
  ...new Set(accessRequest.safeParse(given).error?.issues.map(({ path }) => path[0] as RequestField) ?? []),
]

const mayAskAgain = (known: Row): boolean => known.standing === 'refused' || (known.standing === 'approved' && !isApproved(known))

/**
 * Puts a request into the press officer's queue. Resolves to its id; to nothing where the address has an account or a
 * request already, which whoever asks is not told. One who was refused, or whose time is over, may ask again.
 */
export async function requestAccess(payload: Payload, given: Record<string, unknown>, agreed: Agreed): Promise<string | undefined> {
  const { consent: _, ...asked } = accessRequest.parse(given)
  const data = {
    ...asked,
    email: plainEmail(asked.email),
    cardExpiresAt: endOfDay(asked.cardExpiresAt),
    consentVersion: agreed.version,
    consentText: agreed.text,
    consentAt: new Date().toISOString(),
    standing: 'requested' as const,
    waits: true,
  }
  const ask = inTransaction(payload, async (req) => {
    const known = await findByEmail(payload, data.email, req)
    if (known && !mayAskAgain(known)) return undefined
    const { id } = known
      ? await payload.update({ collection: 'journalists', id: known.id, data: { ...data, reason: null, decidedAt: null, decidedBy: null }, req })
      : await payload.create({ collection: 'journalists', data, req })
    await record(req, { action: 'requestAccess', item: { collection: 'journalists', id, title: data.name }, from: null, to: data.outlet, actor: { id, name: data.name } })
    await payload.jobs.queue({ task: 'followAccessRequest', input: { journalist: id }, req })
    return id
  })
  return ask.catch(async (error: unknown) => {
    // Of two that come at once one is there first.
    if (await findByEmail(payload, data.email)) return undefined
    throw error
  })
}
