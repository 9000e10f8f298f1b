import type { BreadcrumbList } from 'schema-dts'
import type { Language } from '#languages/language.ts'
import { frontAddress } from '#publication/pageAddresses.ts'
import type { PublicSettings } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { houseName } from '../houseName.ts'

export type Crumb = { name: string; address: string }

/** The way from the front page to a page; the page itself comes last. */
export const toBreadcrumbs = (settings: PublicSettings, language: Language, crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: houseName(settings, language), address: frontAddress(language) }, ...crumbs].map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(address),
  })),
})
