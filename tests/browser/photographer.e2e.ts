import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, open, openBrowser, signIn } from './support/browser.ts'
import { pressPhotos } from './support/pressPhotos.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('drops several photos at once and finds each with its caption', async () => {
  const page = await signIn(browser, 'photographer')
  const files = await pressPhotos(3)
  await open(page, '/admin/collections/photos')
  await page.getByRole('button', { name: 'Топтап жүктеу' }).click()
  await page.locator('.dropzone input[type=file]').setInputFiles(files)
  const actions = page.locator('.bulk-upload--actions-bar__saveButtons:visible, .bulk-upload--actions-bar__buttons:visible').first()
  expect(await actions.getByRole('button', { name: 'Жариялау' }).count()).toBe(0)
  await actions.getByRole('button', { name: 'Жобаны сақтау' }).click()
  const count = async (): Promise<number> => {
    const mine = '/api/photos?where[credit][equals]=Аудандық штаб&limit=50&draft=true&depth=0&sort=-createdAt'
    const { answer } = await callApi<{ docs: { caption?: string; filename: string; state: string }[] }>(page, mine)
    return answer.docs.filter(({ caption, filename, state }) => filename.startsWith('DSC_') && state === 'draft' && caption).length
  }
  await expect.poll(count, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
})
