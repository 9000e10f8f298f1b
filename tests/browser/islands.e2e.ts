import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desktop, openBrowser, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (options = {}): Promise<Page> => (await browser.newContext({ ...desktop, ...options, baseURL: site })).newPage()

async function firstLink(page: Page, from: string, into: string): Promise<string> {
  await page.goto(from)
  return (await page.locator(`main a[href^="${into}"]`).first().getAttribute('href')) ?? ''
}

it('a story that is read tells so once, without a cookie, and offers the phone’s own way to share', async () => {
  const page = await visit()
  await page.addInitScript(() => Object.assign(navigator, { share: (what: object) => Promise.resolve(Object.assign(globalThis, { shared: what })) }))
  const address = await firstLink(page, '/kk', '/kk/news/')
  const beacon = page.waitForResponse((response) => response.url().endsWith('/views'))
  await page.goto(address)
  expect((await beacon).status()).toBe(204)
  expect(await page.context().cookies()).toEqual([])
  await page.getByRole('button', { name: 'Қолданба арқылы' }).click()
  expect(await page.evaluate(() => (globalThis as { shared?: object }).shared)).toMatchObject({ url: `${site}${address}` })
  await page.context().close()
})

it('the arrow keys turn from photo to photo, but not while somebody is typing', async () => {
  const page = await visit()
  await page.goto(await firstLink(page, '/kk/photos', '/kk/shoots/'))
  await page.locator('main a[href^="/kk/photos/"]').first().click()
  await page.waitForURL(/\/kk\/photos\/./)
  await page.waitForLoadState()
  const first = page.url()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL((url) => url.href !== first)
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL(first)
  expect(new URL(page.url()).pathname).toMatch(/^\/kk\/photos\/./)
  await page.context().close()
})

it('without script nothing is missing and nothing is asked for', async () => {
  const page = await visit({ javaScriptEnabled: false })
  const address = await firstLink(page, '/kk', '/kk/news/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(address)
  expect(asked.filter((path) => path.startsWith('/islands') || path === '/views')).toEqual([])
  expect(await page.locator('.share a').count()).toBe(4)
  expect(await page.getByRole('button', { name: 'Қолданба арқылы' }).count()).toBe(0)
  await page.context().close()
})
