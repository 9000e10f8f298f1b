import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { accessEndsAt, currentJournalist } from '#people/journalists/currentJournalist.ts'
import { loadEmbargoedList } from '../embargo/loadEmbargoed.ts'
import type { OwnAccount } from './site/OwnAccountPage.tsx'

/** The account of who is signed in. */
export async function loadAccount(payload: Payload, language: Language, headers: Headers): Promise<OwnAccount | undefined> {
  const journalist = await currentJournalist(payload, headers)
  if (!journalist) return undefined
  const [{ notices, desks }, expiresAt] = await Promise.all([loadEmbargoedList(payload, language, journalist), accessEndsAt(payload, journalist)])
  return { journalist, expiresAt, embargoed: notices, desks }
}
