import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOn } from './support/axe.ts'
import { desktop, openBrowser, phone, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (options = {}): Promise<Page> => (await browser.newContext({ ...desktop, ...options, baseURL: site })).newPage()

const faults = async (page: Page): Promise<string[]> => (await axeOn(page).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

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
  // A photo of a set has neighbours.
  const shoot = await firstLink(page, '/kk/photos', '/kk/shoots/')
  await page.goto(await firstLink(page, shoot, '/kk/photos/'))
  const first = page.url()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL((url) => url.href !== first)
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL(first)
  expect(new URL(page.url()).pathname).toMatch(/^\/kk\/photos\/./)
  await page.context().close()
})

describe('a gallery', () => {
  const openGallery = async (page: Page): Promise<void> => page.goto(await firstLink(page, '/kk/photos', '/kk/shoots/')).then(() => undefined)
  const shown = (page: Page): Promise<string> => page.locator('.lightbox p span').innerText()

  it('is leafed through by keyboard, with caption and credit, and leads back to where one was', async () => {
    const page = await visit()
    await openGallery(page)
    const second = page.locator('.gallery .photo > a').nth(1)
    const caption = await page.locator('.gallery figcaption').nth(1).innerText()
    const count = await page.locator('.gallery .photo').count()
    await second.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Фотогалерея' })
    await dialog.waitFor()
    expect([await shown(page), await dialog.locator('figcaption').innerText()]).toEqual([`2 / ${count}`, caption])
    expect(await dialog.locator('img').getAttribute('src')).toMatch(/\/whole-1\d+\.webp$/)
    expect((await page.request.get((await dialog.locator('img').getAttribute('src')) ?? '')).status()).toBe(200)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await shown(page)).toBe(`${count} / ${count}`)
    await page.keyboard.press('ArrowRight')
    expect(await shown(page)).toBe(`1 / ${count}`)
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('is leafed through by finger, fits a phone, and its photo leads to its own page', async () => {
    const page = await visit(phone)
    await openGallery(page)
    await page.locator('.gallery .photo > a').first().tap()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.evaluate((element) => {
      const touch = (clientX: number): Touch => new Touch({ identifier: 1, target: element, clientX })
      element.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)] }))
      element.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(100)] }))
    })
    expect(await shown(page)).toMatch(/^2 \//)
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await dialog.locator('.photo a').tap()
    await page.waitForURL(/\/kk\/photos\/./)
    await page.context().close()
  })

  it('has the height of a phone that is held sideways', async () => {
    const page = await visit({ ...phone, viewport: { width: 740, height: 360 } })
    await openGallery(page)
    await page.locator('.gallery .photo > a').first().tap()
    const dialog = page.getByRole('dialog')
    await expect.poll(async () => (await dialog.locator('img').boundingBox())?.height ?? 0).toBeGreaterThan(240)
    const [photo, leafing] = await Promise.all(['img', 'p'].map((part) => dialog.locator(part).first().boundingBox()))
    expect((photo?.x ?? 0) + (photo?.width ?? 740)).toBeLessThan(leafing?.x ?? 0)
    await expect.poll(() => dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await page.context().close()
  })
})

describe('the search form', () => {
  it('offers what is meant while somebody types; a choice leads there, Escape leaves the question alone', async () => {
    const page = await visit(phone)
    while ((await page.request.get('/kk/search?q=a')).status() !== 200) await page.waitForTimeout(200)
    await page.goto('/kk/search')
    const field = page.getByRole('combobox', { name: 'Не іздейсіз?' })
    await field.pressSequentially('мек')
    const options = page.locator('.suggestions [role=option]')
    await options.first().waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('status').innerText()).toMatch(/^Ұсыныстар: \d+/)
    await page.keyboard.press('ArrowDown')
    const active = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.keyboard.press('ArrowUp')
    expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('Escape')
    expect([await options.count(), await field.inputValue(), await field.getAttribute('aria-expanded')]).toEqual([0, 'мек', 'false'])
    await field.pressSequentially('те')
    await options.first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.includes('/search'))
    await page.context().close()
  })

  it('asks what was typed when nothing is chosen', async () => {
    const page = await visit()
    await page.goto('/kk/search')
    await page.getByRole('combobox').pressSequentially('мек')
    await page.locator('.suggestions [role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/kk\/search\?q=/)
    expect(new URL(page.url()).searchParams.get('q')).toBe('мек')
    await page.context().close()
  })
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
