import { headers } from 'next/headers'
import { toLanguage, type Language } from '#languages/language.ts'

/** The language of the address, for a not-found page: Next gives it no parameters. `proxy.ts` sends the address along. */
export async function siteLanguage(): Promise<Language> {
  const path = (await headers()).get('x-page-path') ?? ''
  return toLanguage(path.split('/')[1])
}
