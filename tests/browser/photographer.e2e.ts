import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, signIn } from './support/browser.ts'
import { pressPhotos } from './support/pressPhotos.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

it('drops several photos at once and finds each with its caption', async () => {
  const page = await signIn(browser, 'photographer')
  const files = await pressPhotos(3)
  await page.goto('/admin/collections/photos')
  await page.getByRole('button', { name: 'Көптеп жүктеу' }).click()
  await page.locator('.dropzone input[type=file]').setInputFiles(files)
  await page.locator('.bulk-upload--actions-bar__saveButtons button, .bulk-upload--actions-bar button').last().click()
  const count = async (): Promise<number> => {
    const found = await page.request.get('/api/photos?where[credit][equals]=Аудандық штаб&limit=50&draft=true&depth=0&sort=-createdAt')
    const { docs } = (await found.json()) as { docs: { caption?: string; filename: string; state: string }[] }
    return docs.filter(({ caption, filename, state }) => filename.startsWith('DSC_') && state === 'draft' && caption).length
  }
  await expect.poll(count, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
})
