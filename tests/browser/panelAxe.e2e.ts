import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callApi, desktop, open, openBrowser, phone, sideBySide, signIn, site } from './support/browser.ts'
import { deskScreens } from './support/panelScreens.ts'

let browser: Browser
let page: Page
let item = ''
beforeAll(async () => {
  browser = await openBrowser()
  page = await signIn(browser, 'administrator')
  const path = '/api/news?where[state][equals]=inReview&draft=true&depth=0&limit=1'
  item = `/admin/collections/news/${(await callApi<{ docs: { id: string }[] }>(page, path)).answer.docs[0]?.id}`
})
afterAll(() => browser.close())

/** What of a screen is ours. Payload's own fields and tables are not ours to judge. */
const ours = ['.desk', '.move-buttons', '.editing-bar', '.side-panel', '.account-panel', '.decision-panel', '.invitation', '.panel-logo', '.login-language', '.no-reset-by-mail', '.inbox-link']

async function faults(at: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page: at })
  for (const part of ours) if (await at.locator(part).count()) axe.include(part)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${new URL(at.url()).pathname} ${id}: ${html.slice(0, 200)}`))
}

const overflow = (at: Page): Promise<number> => at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

// Colours do not depend on the width, nor what overflows on the colours.
const looks = [
  { theme: 'dark', device: 'phone', viewport: phone.viewport },
  { theme: 'light', device: 'desktop', viewport: desktop.viewport },
]

describe.each(looks)('the panel, $theme, on a $device', ({ theme, viewport }) => {
  it('has nothing that axe calls serious on the screens that we add, and none that is too wide', async () => {
    await page.context().addCookies([{ name: 'payload-theme', value: theme, url: site }])
    const found: string[] = []
    const second = await page.context().newPage()
    for (const at of [page, second]) await at.setViewportSize(viewport)
    await sideBySide([page, second], [...deskScreens, item, '/admin/account'], async (at, path) => {
      await open(at, path)
      expect(await at.locator('html').getAttribute('data-theme')).toBe(theme)
      await at.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      found.push(...(await faults(at)))
      if ((await overflow(at)) > 0) found.push(`${path} is wider than the screen`)
    })
    await second.close()
    expect(found).toEqual([])
  })

  it('the same for who is not signed in', async () => {
    const context = await browser.newContext({ viewport, locale: 'kk-KZ', baseURL: site })
    await context.addCookies([{ name: 'payload-theme', value: theme, url: site }])
    const stranger = await context.newPage()
    const found: string[] = []
    for (const path of ['/admin/login', '/admin/invitation/unknown']) {
      await open(stranger, path)
      found.push(...(await faults(stranger)))
      if ((await overflow(stranger)) > 0) found.push(`${path} is wider than the screen`)
    }
    await context.close()
    expect(found).toEqual([])
  })
})

it.each([...deskScreens, 'item'])('everything of ours can be reached by Tab, and is seen to be: %s', async (path) => {
  await page.setViewportSize(desktop.viewport)
  await open(page, path === 'item' ? item : path)
  // The browser shows the focus of who uses the keyboard.
  await page.keyboard.press('Tab')
  const unreachable = await page.evaluate((parts) => {
    const controls = document.querySelectorAll<HTMLElement>(parts.map((part) => `${part} :is(a[href], button, input, select, textarea, summary, [role=button])`).join(', '))
    const faulty: string[] = []
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || (control as HTMLButtonElement).disabled) continue
      const before = getComputedStyle(control)
      const rest = [before.outlineStyle, before.outlineWidth, before.boxShadow, before.borderColor, before.textDecorationLine, before.backgroundColor].join()
      control.focus()
      const { outlineStyle, outlineWidth, boxShadow, borderColor, textDecorationLine, backgroundColor } = getComputedStyle(control)
      const isSeen = [outlineStyle, outlineWidth, boxShadow, borderColor, textDecorationLine, backgroundColor].join() !== rest
      // One of a set of cards is reached by Tab, the others by arrows.
      const isReached = control.tabIndex >= 0 || control.closest('[data-card]') !== null
      if (!isReached || !isSeen || document.activeElement !== control) faulty.push(control.outerHTML.slice(0, 200))
    }
    return faulty
  }, ours)
  expect(unreachable).toEqual([])
})
