import { toLanguage } from '#languages/language.ts'
import { suggest } from '#search/suggest.ts'
import { openPayload } from '../../../openSite.ts'

/** What somebody who is typing may be looking for: `{ suggestions: [{ kind, title, language, address }] }`. */
export async function GET(request: Request, { params }: { params: Promise<{ language: string }> }): Promise<Response> {
  const text = new URL(request.url).searchParams.get('q') ?? ''
  const suggestions = await suggest(await openPayload(), text, toLanguage((await params).language))
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
}
