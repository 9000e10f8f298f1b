import type { NewsMediaOrganization } from 'schema-dts'
import { logoAddress } from '#content/fileAddresses.ts'
import type { Language } from '#languages/language.ts'
import { languages } from '#languages/language.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { houseName } from '../houseName.ts'

/** The office itself: everything else on a page names it by this. */
export const organisationReference = () => ({ '@id': absolute('/#organisation') })

export function toOrganisation(settings: PublicSettings, language: Language): NewsMediaOrganization {
  const name = houseName(settings, language)
  const others = [...new Set(languages.flatMap((other) => settings.organisation[other] ?? []))].filter((one) => one !== name)
  const description = settings.boilerplate[language]
  return {
    '@type': 'NewsMediaOrganization',
    ...organisationReference(),
    name,
    ...(others.length > 0 && { alternateName: others }),
    url: absolute(frontAddress(language)),
    logo: { '@type': 'ImageObject', url: absolute(settings.logo ? logoAddress(settings.logo) : '/icon.svg') },
    ...(description && { description }),
  }
}
