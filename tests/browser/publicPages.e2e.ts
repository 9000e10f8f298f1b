import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { axeWithTargetsOn } from './support/axe.ts'
import { desktop, openBrowser, phone, sideBySide, site } from './support/browser.ts'
import { everyKind, listPages, withdrawnPage } from './support/publicKinds.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (options = {}): Promise<Page> => {
  const page = await (await browser.newContext({ ...desktop, ...options, baseURL: site })).newPage()
  // Pictures keep their places without their files, and nobody waits for those to be made.
  await page.route('**/files/**', (route) => route.abort())
  return page
}

const faults = async (page: Page): Promise<string[]> => {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
  const { violations } = await axeWithTargetsOn(page).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(languages)('every kind of public page in %s', (language) => {
  it('is open to everyone: axe finds nothing by day and by night, wide and narrow, and nothing runs out of the page', async () => {
    await sideBySide([await visit(), await visit()], await everyKind(language), async (page, path) => {
      await page.setViewportSize(desktop.viewport)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.locator('h1').count(), path).toBe(1)
      expect(await faults(page), `${path}, light, desktop`).toEqual([])
      await page.setViewportSize(phone.viewport)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faults(page), `${path}, dark, phone`).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await sideways(page), `${path} at 320 px`).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 640, height: 900 })
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      expect(await sideways(page), `${path} with text twice as large`).toBeLessThanOrEqual(0)
      await page.setViewportSize(phone.viewport)
      expect(await sideways(page), `${path} with text twice as large on a phone`).toBeLessThanOrEqual(0)
    })
    await Promise.all(browser.contexts().map((context) => context.close()))
  }, 600_000)

  it('has no page beyond its last', async () => {
    const page = await visit()
    const statuses = await Promise.all(
      listPages(language).flatMap((list) =>
        ['-1', '0', '1e9', '999999', 'abc', ''].map(async (number) => (await page.request.get(`${list}?page=${number}`)).status()),
      ),
    )
    expect(new Set(statuses)).toEqual(new Set([404]))
    await page.context().close()
  })
})

describe('by keyboard', () => {
  it('the first key leads past the masthead, and focus is always seen', async () => {
    const page = await visit()
    await page.goto('/kk')
    await page.keyboard.press('Tab')
    const skip = page.locator('.skip')
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#text')
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      return { inMain: element.closest('main') !== null, outline: getComputedStyle(element).outlineStyle }
    })
    expect(focused).toEqual({ inMain: true, outline: 'solid' })
    await page.context().close()
  })

  it('nothing moves for who wants no motion', async () => {
    const page = await visit({ reducedMotion: 'reduce' })
    await page.goto('/kk')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
    await page.context().close()
  })
})

it('withdrawn and missing pages lead on: search, sections, what is new', async () => {
  const page = await visit({ javaScriptEnabled: false })
  for (const [path, status] of [[await withdrawnPage('kk'), 410], ['/kk/bolmaghan', 404]] as const) {
    expect((await page.goto(path))?.status()).toBe(status)
    expect(await page.locator('form[role=search]').getAttribute('action')).toBe('/kk/search')
    expect(await page.locator('main a[href^="/kk/news/"]').count()).toBeGreaterThan(2)
    expect(await page.locator('header nav a[href="/kk/topics"]').count()).toBe(1)
  }
  await page.context().close()
})

it('the quotes bank is narrowed without script, at an address to share; what names nobody is no page', async () => {
  const page = await visit({ javaScriptEnabled: false })
  await page.goto('/kk/quotes')
  await page.locator('.filters summary').click()
  const speaker = page.locator('.filters select[name=speaker]')
  const name = (await speaker.locator('option').nth(1).innerText()).trim()
  await speaker.selectOption({ index: 1 })
  await page.locator('.filters button').click()
  const address = new URL(page.url())
  expect([address.pathname, [...address.searchParams.keys()]]).toEqual(['/kk/quotes', ['speaker']])
  expect(await page.locator('h1').innerText()).toContain(name)
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(address.search)
  for (const quoted of await page.locator('.quote-list .quote-speaker').allInnerTexts()) expect(quoted).toContain(name)
  await page.locator('.language-switch a[hreflang=ru]').click()
  expect(page.url()).toBe(`${site}/ru/quotes${address.search}`)
  for (const wrong of ['speaker=nobody', 'year=26', 'language=de']) expect((await page.request.get(`/kk/quotes?${wrong}`)).status()).toBe(404)
  await page.context().close()
})

it('every letter of Kazakh and the tenge sign come from the house’s own fonts', async () => {
  // Without a route: with one the browser keeps nothing, and fonts are for who has been here before.
  const page = await (await browser.newContext({ ...desktop, baseURL: site })).newPage()
  await page.goto('/kk')
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')

  async function fontsOf(): Promise<string[]> {
    await page.reload()
    await page.evaluate(async () => {
      const text = 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё ₸ «1 234,5» – №'
      const lines = ['400 1rem var(--sans)', '600 1rem var(--sans)', '400 1rem var(--serif)', '600 1rem var(--serif)']
      document.body.innerHTML = lines.map((font) => `<p style="font: ${font}">${text}</p>`).join('')
      // They are in the browser's cache, but not in the page before it has a use for them.
      await new Promise((resolve) => requestAnimationFrame(resolve))
      await document.fonts.ready
    })
    const { root } = await session.send('DOM.getDocument', { depth: -1 })
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' })
    const shown = await Promise.all(nodeIds.map(async (nodeId) => (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts))
    return shown.map((fonts) => fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont ? 'ours' : 'the device’s'}`).join(', '))
  }

  // A font that is not there in time is left out of that page: a busy machine is late more than once.
  await expect.poll(fontsOf).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/^Source [\w ]+ ours$/)))
  await page.context().close()
})
