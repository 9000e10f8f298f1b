import type { Page } from 'playwright-core'
import { callApi } from './browser.ts'

const workflow = ['news', 'quotes', 'photos', 'events'] as const
const cards = ['speakers', 'documents', 'shoots', 'topics', 'desks', 'press-contacts', 'quiet-periods', 'users'] as const
const readOnly = ['audit-entries', 'mails'] as const

/** The screens that the house adds to Payload's. */
export const deskScreens = ['/admin', '/admin/board', '/admin/calendar', '/admin/translations', '/admin/log', '/admin/inbox']

/** The screens that need nobody signed in. */
export const openScreens = ['/admin/login', '/admin/forgot', '/admin/reset/unknown', '/admin/invitation/unknown', '/admin/logout']

const firstOf = async (page: Page, collection: string): Promise<string | undefined> => {
  const { answer } = await callApi<{ docs?: { id: string }[] }>(page, `/api/${collection}?limit=1&depth=0&draft=true&sort=createdAt`)
  return answer.docs?.[0]?.id
}

const firstVersionOf = async (page: Page, collection: string, parent: string): Promise<string | undefined> => {
  const { answer } = await callApi<{ docs?: { id: string }[] }>(page, `/api/${collection}/versions?limit=1&depth=0&where[parent][equals]=${parent}`)
  return answer.docs?.[0]?.id
}

/** Every screen of the panel: the desk's, each collection's list, form for a new one and first item, settings, account. */
export async function panelScreens(page: Page): Promise<string[]> {
  const screens = [...deskScreens]
  for (const collection of [...workflow, ...cards, ...readOnly]) {
    const home = `/admin/collections/${collection}`
    const id = await firstOf(page, collection)
    screens.push(home)
    if (!(readOnly as readonly string[]).includes(collection)) screens.push(`${home}/create`)
    if (!id) continue
    screens.push(`${home}/${id}`)
    if (!(workflow as readonly string[]).includes(collection)) continue
    const version = await firstVersionOf(page, collection, id)
    screens.push(`${home}/${id}/versions`)
    if (version) screens.push(`${home}/${id}/versions/${version}`)
  }
  return [...screens, '/admin/globals/settings', '/admin/account', '/admin/collections/unknown']
}
