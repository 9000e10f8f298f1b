import { toLanguage } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { suggest } from '#search/suggest.ts'
import { openPayload } from '../../../openSite.ts'

const sectionOf = { story: 'news', quote: 'quotes', speaker: 'speakers', photo: 'photos', event: 'events', topic: 'topics' } as const

/** What somebody who is typing may be looking for: `{ suggestions: [{ kind, section, title, language, address }] }`. */
export async function GET(request: Request, { params }: { params: Promise<{ language: string }> }): Promise<Response> {
  const text = new URL(request.url).searchParams.get('q') ?? ''
  const language = toLanguage((await params).language)
  const suggestions = (await suggest(await openPayload(), text, language)).map((one) => ({ ...one, section: sayPages(language, sectionOf[one.kind]) }))
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
}
