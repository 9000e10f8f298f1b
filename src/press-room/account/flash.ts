import { z } from 'zod'
import { cookieEnd, readCookie } from '#platform/forms/cookies.ts'

const name = 'press-form'

const flash = z.object({ about: z.string().max(40), said: z.string().max(40), fields: z.array(z.string().max(40)).max(20).optional(), values: z.record(z.string(), z.string().max(600)).optional() })

/** What became of a form, said on the next page: `about` names the form, `values` fill it in again. */
export type Flash = z.infer<typeof flash>

/** In a cookie of two minutes that no script reads: nothing of it stands in an address. */
export const flashCookie = (said: Flash | undefined): string => (said ? `${name}=${encodeURIComponent(JSON.stringify(said))}; ${cookieEnd(120)}` : `${name}=; ${cookieEnd(0)}`)

export function readFlash(headers: Headers, about: string): Flash | undefined {
  const text = readCookie(headers, name)
  if (!text) return undefined
  try {
    const said = flash.parse(JSON.parse(decodeURIComponent(text)))
    return said.about === about ? said : undefined
  } catch {
    // A cookie that somebody has made up says nothing.
    return undefined
  }
}
