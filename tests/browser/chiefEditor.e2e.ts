import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, open, openBrowser, signIn, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('withdraws a live item with a public reason: its page and its reason answer 410 to everybody', async () => {
  const page = await signIn(browser, 'chiefEditor')
  const live = '/api/news?where[publicState][equals]=live&where[language][equals]=kk&where[state][equals]=live&sort=publishedAt&limit=1&depth=0'
  const [item] = (await callApi<{ docs: { id: string; slug: string }[] }>(page, live)).answer.docs
  const reader = await (await browser.newContext({ baseURL: site })).newPage()
  expect((await reader.goto(`/kk/news/${item?.slug}`))?.status()).toBe(200)

  await open(page, `/admin/collections/news/${item?.id}`)
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
  const [item] = (await callApi<{ docs: { id: string }[] }>(page, '/api/news?where[state][equals]=live&limit=1&depth=0')).answer.docs
  const order = { method: 'POST', data: { transition: 'withdraw', reason: 'Себеп' } }
  const refused = await callApi(page, `/api/news/${item?.id}/move`, order)
  expect(refused.status).toBe(403)
  expect(JSON.stringify(refused.answer)).toContain('Бұл қадамға сіздің құқығыңыз жетпейді')
})
