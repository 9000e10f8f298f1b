import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { sayPressFormats } from '#languages/messages/pressFormats.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { axeOn } from './support/axe.ts'
import { desktop, openBrowser, phone, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (path: string, options = {}): Promise<Page> => {
  const page = await (await browser.newContext({ ...phone, ...options, baseURL: site, acceptDownloads: true })).newPage()
  await page.goto(path)
  return page
}
const photos = (page: Page) => page.locator('.photo-grid a')

/** The index is built in the background of a fresh server. */
async function visitPhotos(query = '', options = {}, language = 'kk'): Promise<Page> {
  const page = await visit(`/${language}/press/photos${query}`, options)
  for (let tries = 0; tries < 60 && (await page.getByText(sayPressPhotos('kk', 'notReady')).count()) > 0; tries += 1) {
    await page.waitForTimeout(1000)
    await page.reload()
  }
  return page
}

describe('the search for press photos, on a phone without JavaScript', () => {
  it('narrows by form, keeps what was chosen, and goes from page to page', async () => {
    const page = await visitPhotos('', { javaScriptEnabled: false })
    const all = await photos(page).count()
    expect(all).toBeGreaterThan(3)
    const alt = await page.locator('.photo-grid img').first().getAttribute('alt')
    const word = alt?.split(/\s+/).find((one) => one.length > 4) ?? ''
    await page.fill('#question', word)
    await page.click('.search-question button')
    expect(new URL(page.url()).searchParams.get('q')).toBe(word)
    expect(await page.inputValue('#question')).toBe(word)
    expect(await photos(page).count()).toBeGreaterThan(0)
    await page.goto('/kk/press/photos?orientation=landscape')
    expect(await page.locator('details').getAttribute('open')).not.toBeNull()
    expect(await page.locator('select[name=orientation]').inputValue()).toBe('landscape')
    const wide = await page.locator('.photo-grid img').evaluateAll((all) => all.length)
    expect(wide).toBeGreaterThan(0)
    await page.goto('/kk/press/photos?person=Жоқ+Адамов')
    await page.getByText(sayPressPhotos('kk', 'foundNone')).waitFor()
    await page.context().close()
  })

  it('leads to a photo whose sizes are told beforehand, and are true', async () => {
    const page = await visitPhotos('', { javaScriptEnabled: false })
    await page.goto((await photos(page).first().getAttribute('href')) ?? '')
    const files = page.locator('.downloads li')
    expect(await files.count()).toBe(3)
    for (const text of await files.allInnerTexts()) expect(text).toMatch(/\d+ × \d+ пиксель, (?:≈\s)?[\d,\s]+(?:КБ|МБ)/)
    const waiting = page.waitForEvent('download')
    await page.locator('.downloads a').first().click()
    expect((await waiting).suggestedFilename()).toMatch(/^[a-z0-9-]+-\d\d\.jpg$/)
    await page.context().close()
  })
})

it('the viewer turns by keyboard, keeps the focus, and gives it back', async () => {
  const page = await visitPhotos('', desktop)
  await photos(page).nth(1).focus()
  await page.keyboard.press('Enter')
  const viewer = page.locator('dialog.lightbox[open]')
  await viewer.waitFor()
  const caption = viewer.locator('figcaption')
  const second = await caption.innerText()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => caption.innerText()).not.toBe(second)
  for (let presses = 0; presses < 9; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true)
  }
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caption.innerText()).toBe(second)
  expect((await axeOn(page).include('dialog').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => viewer.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.closest('.photo-grid') !== null)).toBe(true)
  await page.context().close()
})

describe.each(languages)('in %s', (language) => {
  it.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('photo search and formats have no fault that axe finds, on a %s', async (_, device) => {
    const page = await visitPhotos('?orientation=landscape', device, language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect((await axeOn(page).analyze()).violations).toEqual([])
    await page.goto(`/${language}/press/formats`)
    expect(await page.locator('h1').innerText()).toBe(sayPressFormats(language, 'title'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect((await axeOn(page).analyze()).violations).toEqual([])
    await page.context().close()
  })

  it('a quote can be taken as a card in three formats', async () => {
    const page = await visit(`/${language}/quotes`)
    await page.goto((await page.locator(`main a[href^="/${language}/quotes/"]`).first().getAttribute('href')) ?? '')
    const links = await page.locator('.downloads a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links).toHaveLength(3)
    for (const link of links) {
      const answer = await page.request.get(link)
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
    }
    await page.context().close()
  })
})

it('machines are answered from memory, also with 304, and a forged key is refused', async () => {
  const page = await visit('/kk/press/formats')
  for (const format of ['ninjs', 'ninjs1', 'newsml']) {
    const first = await page.request.get(`/kk/feeds/all.${format}`)
    expect(first.status()).toBe(200)
    const again = await page.request.get(`/kk/feeds/all.${format}`, { headers: { 'If-None-Match': first.headers().etag ?? '' } })
    expect(again.status()).toBe(304)
  }
  const forged = await page.request.get('/kk/feeds/all.ninjs', { headers: { Authorization: `Bearer mck_${'x'.repeat(43)}` } })
  expect([forged.status(), await forged.text()]).toEqual([401, expect.stringContaining('кілт')])
  await page.context().close()
})
