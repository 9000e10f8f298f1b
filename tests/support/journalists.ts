import type { Payload } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { toJournalist, type Journalist, type Standing } from '#people/journalists/journalist.ts'
import { hashPassword } from '#people/journalists/passwordHash.ts'
import { makePass } from '#people/journalists/passes.ts'
import { acceptEmbargo } from '#publication/embargo/acceptEmbargo.ts'
import { embargoTerms } from '#publication/embargo/embargoTerms.ts'
import type { EmbargoNotice } from '#publication/embargoed.ts'

export type SignedInJournalist = { journalist: Journalist; token: string; headers: Headers }

export const journalistPassword = 'қара-бура-теңіз-жолы'

let number = 0

/** A journalist of the press room, with an open session that is of use as long as the account is. */
export async function journalistOf(payload: Payload, { standing = 'approved', expiresAt = new Date(Date.now() + 86_400_000), name = `Журналист ${number + 1}` }: { standing?: Standing; expiresAt?: Date; name?: string } = {}): Promise<SignedInJournalist> {
  number += 1
  const data = {
    name,
    email: `journalist-${number}-${Date.now()}@press.example`,
    outlet: 'Қала газеті',
    cardNumber: `KZ-${number}`,
    cardExpiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    proof: 'https://press.example/authors',
    phone: '+7 701 000 00 00',
    language: 'kk' as const,
    consentVersion: 'test',
    consentAt: new Date().toISOString(),
    standing,
    waits: standing === 'requested',
    expiresAt: expiresAt.toISOString(),
    passwordHash: await hashPassword(journalistPassword),
  }
  const row = await payload.create({ collection: 'journalists', data, depth: 0 })
  const { token } = await inTransaction(payload, (req) => makePass(req, row.id, 'session'))
  return { journalist: toJournalist(row), token, headers: new Headers({ cookie: `press-session=${token}` }) }
}

/** Accepts the terms of an item in the words of now. */
export async function acceptTerms(payload: Payload, journalist: Journalist, notice: EmbargoNotice): Promise<void> {
  await acceptEmbargo(payload, journalist, notice, await embargoTerms(payload, 'kk', notice.releaseAt))
}
