import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/office.ts'
import { callApi, open, openBrowser, signIn } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const headline = 'Ауданда "Самал" орталығы ашылды'

function story() {
  const body = bodyOf('Орталық - балаларға арналған.', 'Толығырақ')
  const [first, second] = body.root.children
  const link = { type: 'link', version: 3, direction: 'ltr', format: '', indent: 0, id: 'l1', fields: { linkType: 'custom', url: 'http://example.kz', newTab: false }, children: second?.children }
  return { headline, language: 'kk', body: { root: { ...body.root, children: [first, { ...second, children: [link] }] } } }
}

it('what is wrong with the marks is mended by a click, and what is left is explained', async () => {
  const page = await signIn(browser, 'reporter')
  const made = await callApi<{ doc: { id: string } }>(page, '/api/news', { method: 'POST', data: story() })
  expect(made.status).toBe(201)
  const { id } = made.answer.doc
  await open(page, `/admin/collections/news/${id}`)
  const panel = page.locator('.checks-panel')
  await expect.poll(() => panel.locator('li').count(), { timeout: 30_000 }).toBe(3)
  await panel.locator('li', { hasText: 'Тырнақша' }).getByRole('button', { name: 'Түзету', exact: true }).click()
  await expect.poll(() => page.locator('#field-headline').inputValue()).toBe('Ауданда «Самал» орталығы ашылды')
  await panel.locator('li', { hasText: 'дефис' }).getByRole('button', { name: 'Түзету', exact: true }).click()
  await expect.poll(() => page.locator('[data-lexical-editor]').first().innerText()).toContain('Орталық – балаларға')
  await expect.poll(() => panel.locator('li').count(), { timeout: 30_000 }).toBe(1)
  await page.locator('#action-save-draft').click()
  const saved = async () => (await callApi<{ headline: string }>(page, `/api/news/${id}?draft=true&depth=0`)).answer.headline
  await expect.poll(saved, { timeout: 30_000 }).toContain('«Самал»')
  await open(page, `/admin/collections/news/${id}`)
  await page.locator('.move-buttons').getByRole('button', { name: 'Тексеруге жіберу', exact: true }).click()
  const dialog = page.locator('.panel-dialog')
  await expect.poll(() => dialog.locator('li').innerText()).toContain('http://')
  await dialog.locator('textarea[name=reason]').fill('Сайттың қорғалған нұсқасы жоқ.')
  await dialog.locator('button[type=submit]').click()
  await expect.poll(() => page.locator('.move-buttons__state').innerText(), { timeout: 30_000 }).toBe('Тексеруде')
  await page.context().close()
})

it('one press mends everything, two findings of one paragraph included, and the keyboard stays in the panel', async () => {
  const page = await signIn(browser, 'reporter')
  const body = bodyOf('"Самал" - балаларға арналған орталық.')
  const made = await callApi<{ doc: { id: string } }>(page, '/api/news', { method: 'POST', data: { headline, language: 'kk', body } })
  await open(page, `/admin/collections/news/${made.answer.doc.id}`)
  const panel = page.locator('.checks-panel')
  await expect.poll(() => panel.locator('li').count(), { timeout: 30_000 }).toBe(3)
  await panel.getByRole('button', { name: 'Түзетуге болатынының бәрін түзету' }).press('Enter')
  await expect.poll(() => page.locator('[data-lexical-editor]').first().innerText(), { timeout: 30_000 }).toContain('«Самал» – балаларға')
  await expect.poll(() => page.locator('#field-headline').inputValue()).toBe('Ауданда «Самал» орталығы ашылды')
  await expect.poll(() => panel.innerText(), { timeout: 30_000 }).not.toContain('Түзетуге болатынының')
  expect(await page.evaluate(() => document.activeElement?.closest('.side-panel')?.textContent)).toContain('Тексеру')
  await page.context().close()
})
