import { filledCookie } from './filled.ts'

/**
 * Leads on to a page after a form was taken, so that loading it again sends nothing twice; `said` is what it shows there.
 * A form that was refused is given along, and is found there filled in.
 */
export function seeOther(address: string, said?: string, refused?: URLSearchParams): Response {
  const headers = new Headers({ Location: said ? `${address}?said=${said}` : address, 'Cache-Control': 'private, no-store' })
  const filled = refused && filledCookie(refused, address)
  if (filled) headers.set('Set-Cookie', filled)
  return new Response(null, { status: 303, headers })
}
