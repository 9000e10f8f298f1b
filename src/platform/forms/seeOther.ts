/** Leads on to a page after a form was taken, so that loading it again sends nothing twice; `said` is what it shows there. */
export function seeOther(address: string, said?: string): Response {
  return new Response(null, { status: 303, headers: { Location: said ? `${address}?said=${said}` : address, 'Cache-Control': 'private, no-store' } })
}
