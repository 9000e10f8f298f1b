import type { Payload } from 'payload'
import { isLanguage, type Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { absolute } from '../absolute.ts'
import { answerWithText } from '../answerWithText.ts'
import type { FeedScope } from '../feedAddresses.ts'
import { findScope } from '../findScope.ts'
import { parsePage } from '../parsePage.ts'
import { loadNewsList, type NewsList } from './loadNewsList.ts'
import { newsListFileAddress } from './newsListAddress.ts'

const filters = [
  { parameter: 'topic', kind: 'topics', unknown: 'noSuchTopic' },
  { parameter: 'speaker', kind: 'speakers', unknown: 'noSuchSpeaker' },
  { parameter: 'desk', kind: 'desks', unknown: 'noSuchDesk' },
] as const

const lastPage = 100_000

/** Answers a request for the list of stories that other programs read: `docs/contracts/news-list.md`. */
export async function answerWithNewsList(payload: Payload, request: Request, given: string): Promise<Response> {
  if (!isLanguage(given)) return refuse(404, sayFeeds(preferredLanguage(request.headers.get('accept-language')), 'noSuchLanguage'))
  const language: Language = given
  const { searchParams } = new URL(request.url)
  const asked = filters.flatMap(({ parameter, kind, unknown }) => {
    const name = searchParams.get(parameter)
    return name ? [{ scope: { kind, name } satisfies FeedScope, parameter, unknown }] : []
  })
  const found = await Promise.all(asked.map(({ scope }) => findScope(payload, scope)))
  const missing = asked.find((_, index) => !found[index])
  if (missing) return refuse(404, sayFeeds(language, missing.unknown, { name: missing.scope.name.slice(0, 100) }))

  const page = parsePage(searchParams.get('page'), lastPage)
  const list = await loadNewsList(payload, { language, page: page ?? 1, filters: found.flatMap((scope) => scope?.where ?? []) })
  if (page === undefined || page > list.pages) return refuse(404, sayFeeds(language, 'noSuchPage', { pages: list.pages }))
  const chosen = asked.map(({ scope, parameter }): [string, string] => [parameter, scope.name])
  return answerWithText(request, { body: JSON.stringify(withLinks(list, chosen)), contentType: 'application/json', language })
}

function withLinks({ items, ...head }: NewsList, chosen: [string, string][]) {
  const addressOf = (page: number): string => {
    const query = new URLSearchParams([...chosen, ...(page > 1 ? [['page', String(page)] as [string, string]] : [])]).toString()
    return absolute(`${newsListFileAddress(head.language)}${query ? `?${query}` : ''}`)
  }
  return {
    ...head,
    previous: head.page > 1 ? addressOf(head.page - 1) : null,
    next: head.page < head.pages ? addressOf(head.page + 1) : null,
    items,
  }
}

const refuse = (status: 404, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' } })
