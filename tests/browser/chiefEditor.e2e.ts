import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, signIn, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('withdraws a live item with a public reason: its page and its reason answer 410 to everybody', async () => {
  const page = await signIn(browser, 'chiefEditor')
  const found = await page.request.get('/api/news?where[publicState][equals]=live&where[language][equals]=kk&where[state][equals]=live&limit=1&depth=0')
  const [item] = ((await found.json()) as { docs: { id: string; slug: string }[] }).docs
  const reader = await (await browser.newContext({ baseURL: site })).newPage()
  expect((await reader.goto(`/kk/news/${item?.slug}`))?.status()).toBe(200)

  await page.goto(`/admin/collections/news/${item?.id}`)
  await page.locator('.move-buttons').getByRole('button', { name: 'Қайтарып алу' }).click()
  const dialog = page.locator('.move-dialog')
  await dialog.locator('textarea[name=reason]').fill('Мәліметтер расталмады.')
  await dialog.locator('button[type=submit]').click()
  await expect.poll(() => page.locator('.move-buttons__state').innerText()).toBe('Қайтарып алынды')

  expect((await reader.goto(`/kk/news/${item?.slug}`))?.status()).toBe(410)
  expect(await reader.locator('main').innerText()).toContain('Мәліметтер расталмады.')
})

it('is told in Kazakh why a move is refused', async () => {
  const page = await signIn(browser, 'reporter')
  const found = await page.request.get('/api/news?where[state][equals]=live&limit=1&depth=0')
  const [item] = ((await found.json()) as { docs: { id: string }[] }).docs
  const refused = await page.request.post(`/api/news/${item?.id}/move`, {
    data: { transition: 'withdraw', reason: 'Себеп' },
    headers: { 'Accept-Language': 'kk' },
  })
  expect(refused.status()).toBe(403)
  expect(await refused.text()).toContain('Бұл қадамға сіздің құқығыңыз жетпейді')
})
