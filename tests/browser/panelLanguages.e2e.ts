import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desktop, open, openBrowser, sideBySide, signIn, site } from './support/browser.ts'
import { englishOn, speak, writtenByPeople } from './support/englishLeft.ts'
import { openScreens, panelScreens } from './support/panelScreens.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Opens what a screen keeps folded: columns and filters of a list, sections beside an item. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  for (const name of ['#toggle-list-columns', '#toggle-list-filters']) {
    const button = page.locator(name)
    if (await button.count()) await button.click()
  }
}

it.each(['kk', 'ru'] as const)('has no English left over on any screen in %s', async (language) => {
  const page = await signIn(browser, 'administrator')
  await speak(page, language)
  const written = await writtenByPeople(page)
  const found: Record<string, string[]> = {}
  await sideBySide([page, await page.context().newPage()], await panelScreens(page), async (at, path) => {
    await open(at, path)
    await unfold(at)
    const english = await englishOn(at, written)
    if (english.length > 0) found[path] = english
  })
  await speak(page, 'kk')
  await page.context().close()
  expect(found).toEqual({})
  // Some eighty screens.
}, 300_000)

it.each(['kk', 'ru'])('has no English left over for who is not signed in, in %s', async (language) => {
  const context = await browser.newContext({ ...desktop, locale: language, baseURL: site })
  await context.addCookies([{ name: 'payload-lng', value: language, url: site }])
  const page = await context.newPage()
  const found: Record<string, string[]> = {}
  for (const path of openScreens) {
    await open(page, path)
    const english = await englishOn(page)
    if (english.length > 0) found[path] = english
  }
  await context.close()
  expect(found).toEqual({})
})

it('says nothing undefined on the way from sign-in to the first screen', async () => {
  const context = await browser.newContext({ ...desktop, locale: 'kk-KZ', baseURL: site })
  await context.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      for (const label of document.querySelectorAll('.localizer-button__current-label')) {
        if (label.checkVisibility({ visibilityProperty: true })) seen.push(label.textContent)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  const page = await signIn(browser, 'editor', context)
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  await expect.poll(seen).toContain('Қазақша')
  expect(await seen()).not.toContain('undefined')
  await context.close()
})
