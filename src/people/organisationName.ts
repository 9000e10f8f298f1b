import type { Payload } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { sayPeople } from '#languages/messages/people.ts'

/** The organisation's name for the panel, which has to show something before anybody has filled in the settings. */
export async function organisationName(payload: Payload, language: unknown): Promise<string> {
  const { organisation } = await payload.findGlobal({
    slug: 'settings',
    locale: toLanguage(language),
    depth: 0,
    select: { organisation: true },
  })
  return organisation || sayPeople(toLanguage(language), 'house')
}
