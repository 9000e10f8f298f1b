import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicSettings } from '#publication/publicContent.ts'

export const houseName = ({ organisation }: PublicSettings, language: Language): string => textIn(organisation, language) || saySite(language, 'mediaCenter')
