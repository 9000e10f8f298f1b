import { toLanguage, type Language } from '#languages/language.ts'
import type { Journalist as Row } from '../../payload-types.ts'

/** Where an account stands; that its time has run out is read from `expiresAt`. */
export const standings = ['requested', 'approved', 'refused', 'revoked'] as const
export type Standing = (typeof standings)[number]

/** A journalist who may have what is under embargo: approved, and the time has not run out. */
export type Journalist = { id: string; name: string; email: string; outlet: string; language: Language }

/** Words that somebody agreed to, as they were read. */
export type Agreed = { version: string; text: string }

export const isApproved = ({ standing, expiresAt }: Pick<Row, 'standing' | 'expiresAt'>, now = new Date()): boolean =>
  standing === 'approved' && Boolean(expiresAt) && new Date(expiresAt ?? 0) > now

export const toJournalist = ({ id, name, email, outlet, language }: Row): Journalist => ({ id, name, email, outlet, language: toLanguage(language) })
