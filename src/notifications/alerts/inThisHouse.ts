import type { Payload } from 'payload'
import { languages, type Language } from '#languages/language.ts'
import { organisationName } from '#people/organisationName.ts'

/** The organisation's name in each language. */
export async function inThisHouse(payload: Payload): Promise<Record<Language, string>> {
  const names = await Promise.all(languages.map(async (language) => [language, await organisationName(payload, language)] as const))
  return Object.fromEntries(names) as Record<Language, string>
}
