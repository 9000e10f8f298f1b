import type { Page } from 'playwright-core'
import { callApi, open } from './browser.ts'

/** The screens that the house adds to Payload's. */
export const deskScreens = ['/admin', '/admin/board', '/admin/calendar', '/admin/translations', '/admin/log', '/admin/taken', '/admin/inbox']

/** The screens that need nobody signed in. */
export const openScreens = ['/admin/login', '/admin/forgot', '/admin/reset/unknown', '/admin/invitation/unknown', '/admin/logout']

const withRevisions = ['news', 'quotes', 'photos', 'events']
const onlyRead = ['audit-entries', 'mails', 'downloads', 'alert-subscriptions', 'item-watches', 'accreditations']

const firstOf = async (page: Page, collection: string): Promise<string | undefined> => {
  const { answer } = await callApi<{ docs?: { id: string }[] }>(page, `/api/${collection}?limit=1&depth=0&draft=true&sort=createdAt`)
  return answer.docs?.[0]?.id
}

/** Every screen that the panel leads this person to, with each list's form for a new item and its first item. */
export async function panelScreens(page: Page): Promise<string[]> {
  await open(page, '/admin')
  await page.locator('a.nav__link[href*="/collections/"]').first().waitFor({ state: 'attached' })
  const led = await page.locator('a.nav__link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const screens = new Set([...deskScreens, ...led])
  for (const home of led) {
    const [, collection] = /\/collections\/([\w-]+)$/.exec(home) ?? []
    if (!collection) continue
    const id = await firstOf(page, collection)
    if (!onlyRead.includes(collection)) screens.add(`${home}/create`)
    if (id) screens.add(`${home}/${id}`)
    if (id && withRevisions.includes(collection)) screens.add(`${home}/${id}/versions`)
  }
  return [...screens, '/admin/account', '/admin/collections/unknown']
}
