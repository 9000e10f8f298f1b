import { isbot } from 'isbot'
import type { Payload } from 'payload'
import { clientAddress } from '#platform/clientAddress.ts'
import { env } from '#platform/env.ts'
import { countViews } from './countViews.ts'
import { recentViewers } from './recentViewers.ts'
import { storyOfMark } from './viewMark.ts'

type Counting = ReturnType<typeof countViews> & { isFirst: ReturnType<typeof recentViewers> }

/** In one global place: Next bundles the route apart from what stops the server. */
const place = Symbol.for('media-center.views')
const shared = globalThis as { [place]?: WeakMap<Payload, Counting> }

/** The counter of this process. */
export function viewsOf(payload: Payload): Counting {
  const all = (shared[place] ??= new WeakMap())
  const known = all.get(payload) ?? { ...countViews(payload), isFirst: recentViewers() }
  all.set(payload, known)
  return known
}

const longestMark = 200

/**
 * What a page's beacon sends: 204 whether it counts or not, for a robot or a repeat learns nothing from it; 400 for
 * what no page of ours has handed out. No cookie is set and nothing of the reader is kept.
 */
export async function receiveView(request: Request, openPayload: () => Promise<Payload>): Promise<Response> {
  const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })
  if (Number(request.headers.get('content-length') ?? Infinity) > longestMark) return answer(413)
  const story = storyOfMark(env().payloadSecret, await request.text())
  if (!story) return answer(400)
  const agent = request.headers.get('user-agent') ?? ''
  if (agent === '' || isbot(agent)) return answer(204)
  const { count, isFirst } = viewsOf(await openPayload())
  if (isFirst(`${clientAddress(request.headers)}\n${agent}`, story)) count(story)
  return answer(204)
}
