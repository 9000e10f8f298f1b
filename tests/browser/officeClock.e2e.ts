import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, desktop, open, openBrowser, signIn, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('an event begins when the office’s clock says so, on a computer that is set to another zone', async () => {
  const page = await signIn(browser, 'editor', await browser.newContext({ ...desktop, locale: 'kk-KZ', baseURL: site, timezoneId: 'America/New_York' }))
  const data = { title: 'Баспасөз жиыны', startsAt: '2027-02-16T05:00:00.000Z', place: 'Баспасөз орталығы' }
  const made = await callApi<{ doc: { id: string } }>(page, '/api/events', { method: 'POST', data })
  expect(made.status).toBe(201)
  const { id } = made.answer.doc
  await open(page, `/admin/collections/events/${id}`)
  const input = page.locator('#field-startsAt input')
  expect(await input.inputValue()).toBe('16.02.2027 10:00')
  await input.fill('16.02.2027 11:30')
  await input.press('Enter')
  await page.locator('#action-save-draft').click()
  const saved = async () => (await callApi<{ startsAt: string }>(page, `/api/events/${id}?draft=true&depth=0`)).answer.startsAt
  await expect.poll(saved, { timeout: 30_000 }).toBe('2027-02-16T06:30:00.000Z')
  await open(page, '/admin/collections/events?sort=-createdAt&limit=10')
  const row = page.locator('tr', { hasText: 'Баспасөз жиыны' }).first()
  expect(await row.innerText()).toContain('16.02.2027 11:30')

  const live = await callApi<{ docs: { id: string }[] }>(page, '/api/events?where[publicState][equals]=live&limit=1&depth=0')
  await open(page, `/admin/collections/events/${live.answer.docs[0]?.id}`)
  expect(await page.locator('#field-startsAt input').isEnabled()).toBe(true)
  expect(await page.locator('#field-publishedAt input').isEnabled()).toBe(false)
  await page.context().close()
})
