import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeOn } from './support/axe.ts'
import { openBrowser, signIn } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it.each(['/admin/nothing/of/this', '/admin/collections/nothing'])('says of %s that the panel has nothing there, and leads back', async (address) => {
  const page = await signIn(browser, 'editor')
  await page.goto(address)
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Ештеңе табылмады')
  expect((await axeOn(page).include('.not-found').analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'Басқару тақтасына оралу' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Кезек')
})
