import { bodyOf } from '../../support/bodyOf.ts'
import { accounts, site } from './browser.ts'

export type Item = { id: string; slug: string; headline: string }

let number = 0

/** The chief editor's hands over the API: writes, moves, corrects. */
export async function openNewsDesk() {
  let token = ''
  async function api(path: string, method = 'GET', data?: object): Promise<unknown> {
    const headers = { 'Content-Type': 'application/json', Origin: site, 'Based-On': new Date().toISOString(), ...(token && { Authorization: `JWT ${token}` }) }
    const response = await fetch(`${site}/api${path}`, { method, headers, ...(data && { body: JSON.stringify(data) }) })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  token = ((await api('/users/login', 'POST', accounts.chiefEditor)) as { token: string }).token
  const desk = ((await api('/desks?limit=1')) as { docs: { id: string }[] }).docs[0]?.id ?? ''

  async function draft(headline = `Жедел хабар ${Date.now() % 1e6}-${++number}`): Promise<Item> {
    const data = { headline, body: bodyOf('Бүгін кездесу өтті.'), language: 'kk', desk }
    return ((await api('/news', 'POST', data)) as { doc: Item }).doc
  }
  const move = (item: Item, transition: string, input: object = {}) => api(`/news/${item.id}/move`, 'POST', { transition, ...input })
  const publish = (item: Item, input: object = {}) => move(item, 'publishUrgently', { reason: 'Кезек күттірмейді', ...input })
  return { token, api, draft, move, publish }
}

/** The address of an item's page. */
export const pageOf = ({ slug }: Item): string => `/kk/news/${encodeURIComponent(slug)}`
