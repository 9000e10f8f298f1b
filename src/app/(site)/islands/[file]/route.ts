import { findIsland } from '#site/islands/islands.ts'

type Context = { params: Promise<{ file: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const code = findIsland((await params).file)
  if (code === undefined) return new Response(null, { status: 404 })
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
