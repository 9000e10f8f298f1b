import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages, type Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { axeOn } from './support/axe.ts'
import { desktop, openBrowser, phone, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (path: string, options = {}): Promise<Page> => {
  const page = await (await browser.newContext({ ...phone, ...options, baseURL: site, acceptDownloads: true })).newPage()
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(200)
  return page
}

const firstLink = (page: Page, start: string): Promise<string> => page.locator(`main a[href^="${start}"]`).first().getAttribute('href').then((href) => href ?? '')

const findRelease = async (language: Language): Promise<string> => {
  const page = await visit(`/${language}/press`)
  const address = await firstLink(page, `/${language}/press/releases/`)
  await page.context().close()
  return address
}

describe.each(languages)('the press room in %s', (language) => {
  it.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('has no accessibility fault and nothing to scroll sideways on a %s', async (_, options) => {
    const page = await visit(`/${language}/press`, options)
    for (const path of [`/${language}/press`, await firstLink(page, `/${language}/press/releases/`), `/${language}/press/basket`]) {
      await page.goto(path)
      const { violations } = await axeOn(page).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => `${path} ${id}`)).toEqual([])
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await sideways(), path).toBeLessThanOrEqual(0)
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      expect(await sideways(), `${path} with text twice as large`).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })

  it('gives text, documents and an archive of a release, without script and without an account', async () => {
    const page = await visit(await findRelease(language), { javaScriptEnabled: false })
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-copy-from]').isVisible()).toBe(false)
    for (const format of ['txt', 'docx', 'pdf']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href*="/files/releases/"][href$="/${format}"]`).click()])
      expect(download.suggestedFilename()).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d-[a-z0-9-]+-${language}\\.${format}$`))
      expect(readFileSync(await download.path()).length).toBeGreaterThan(300)
    }
    const [kit] = await Promise.all([page.waitForEvent('download'), page.locator('form.kit-form button').click()])
    const bytes = readFileSync(await kit.path())
    expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', bytes.length - 22, bytes.length - 18)]).toEqual(['PK\u0003\u0004', 'PK\u0005\u0006'])
    await page.context().close()
  })
})

it('is shared with its own card and first words, and printed without its buttons', async () => {
  const page = await visit(await findRelease('kk'))
  const told = (property: string) => page.getAttribute(`meta[property="${property}"]`, 'content')
  expect(await told('og:image')).toContain('/cards/kk/news/')
  expect(await told('og:description')).toMatch(/\S/)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.release-bar', '.release-files', '.press-button']) expect(await page.locator(part).first().isVisible(), part).toBe(false)
  expect(await page.locator('.story-text').isVisible()).toBe(true)
  await page.context().close()
})

it('copies a text and a quote with its attribution', async () => {
  const page = await visit(await findRelease('kk'), { permissions: ['clipboard-read', 'clipboard-write'] })
  const read = (type: string): Promise<string> => page.evaluate(async (wanted) => (await (await navigator.clipboard.read())[0]?.getType(wanted))?.text() ?? '', type)
  const button = page.locator('[data-copy-from]')
  await button.click()
  await expect.poll(() => button.innerText()).toBe(sayPress('kk', 'copied'))
  const headline = await page.locator('h1').innerText()
  expect((await read('text/plain')).startsWith(headline)).toBe(true)
  expect(await read('text/html')).toContain(headline)

  const quotes = await visit('/kk/quotes', { permissions: ['clipboard-read', 'clipboard-write'] })
  await quotes.goto(await firstLink(quotes, '/kk/quotes/'))
  await quotes.locator('[data-copy-text]').click()
  await expect.poll(() => quotes.evaluate(() => navigator.clipboard.readText())).toMatch(/^«[^]+»\n— \S+ \S+, .+/)
  await page.context().close()
  await quotes.context().close()
})

const addByScript = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  const button = page.locator('form.to-basket button').first()
  await button.press('Enter')
  await expect.poll(() => button.innerText()).toBe(sayPress('kk', 'inBasket'))
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
}

const addByForm = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('form.to-basket button').first().click()
  await page.waitForURL(/\/kk\/press\/basket\?done=added/)
  expect(await page.getByRole('link', { name: sayPress('kk', 'goBack') }).getAttribute('href')).toBe(address)
}

it.each([
  ['with a script', true, addByScript],
  ['without', false, addByForm],
])('keeps a basket over pages, %s', async (_, javaScriptEnabled, add) => {
  const page = await visit('/kk/photos', { javaScriptEnabled })
  await add(page, await firstLink(page, '/kk/photos/'))
  await add(page, await findRelease('kk'))
  await page.goto('/kk/press/basket')
  expect(await page.locator('.basket li').count()).toBe(2)
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('form.kit-form button').click()])
  expect(readFileSync(await download.path()).length).toBeGreaterThan(10_000)
  await page.locator('.basket li button').first().click()
  await page.waitForURL(/done=removed/)
  expect(await page.locator('.basket li').count()).toBe(1)
  await page.context().close()
})

describe('over the line', () => {
  it('a kit has its true length, a broken one harms nobody, and a basket is nobody else’s', async () => {
    const page = await visit(await findRelease('kk'))
    const action = (await page.locator('form.kit-form').getAttribute('action')) ?? ''
    await (await fetch(`${site}${action}`)).arrayBuffer()
    const answer = await fetch(`${site}${action}`)
    expect(answer.headers.get('content-length')).toBe(String((await answer.arrayBuffer()).byteLength))
    const broken = new AbortController()
    const { body } = await fetch(`${site}${action}`, { signal: broken.signal })
    await body?.getReader().read()
    broken.abort()
    expect((await fetch(`${site}${action}`, { method: 'HEAD' })).status).toBe(200)
    const basket = await fetch(`${site}/kk/press/basket`)
    expect(basket.headers.get('cache-control')).toContain('no-store')
    await page.context().close()
  })

  it.each([
    ['/files/kits/news/..%2f..%2fetc/x', 404],
    ['/files/kits/users/1', 404],
    ['/files/releases/1/exe', 404],
    ['/files/kits/basket', 404],
    ['/kk/press/releases/joq', 404],
    ['/de/press', 404],
    ['/kk/press?page=999', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await fetch(`${site}${path}`)).status).toBe(status)
  })
})
