import { createLocalReq } from 'payload'
import { approve } from '#people/journalists/decide.ts'
import { hashPassword } from '#people/journalists/passwordHash.ts'
import { requestAccess } from '#people/journalists/requestAccess.ts'
import { readAgreement } from '#publication/agreements/readAgreement.ts'
import { demoJournalists } from '../content/journalists.ts'
import type { Seeding } from './Seeding.ts'

const yearFrom = (now: Date): string => new Date(now.getTime() + 365 * 86_400_000).toISOString()

/** Journalists ask for access as they would on the press room's page; the press officer has decided on some. */
export async function seedJournalists(seeding: Seeding, passwordOf: (email: string) => string): Promise<void> {
  const { payload, now } = seeding
  const officer = seeding.person('pressOfficer')
  const { version, texts } = await readAgreement(payload, 'accessConsent')
  for (const { isApproved, ...given } of demoJournalists) {
    const form = { ...given, cardExpiresAt: yearFrom(now).slice(0, 10), proof: `https://${given.email.split('@')[1]}/authors`, language: 'kk', consent: 'yes' }
    const id = await requestAccess(payload, form, { version, text: texts.kk })
    if (!id || !isApproved) continue
    const req = await createLocalReq({ user: officer }, payload)
    await approve(req, id)
    const passwordHash = await hashPassword(passwordOf(given.email))
    await payload.update({ collection: 'journalists', id, data: { passwordHash } })
  }
}
