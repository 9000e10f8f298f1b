import { defaultLanguage } from '#languages/language.ts'
import { frontAddress } from '#publication/pageAddresses.ts'

export const GET = (): Response => new Response(null, { status: 307, headers: { Location: frontAddress(defaultLanguage) } })
