import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, desktop, open, openBrowser, signIn, site } from './support/browser.ts'
import { latinTexts } from './support/latinWords.ts'
import { openScreens, panelScreens } from './support/panelScreens.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Names and codes that stay as they are in every language. */
const untranslatable = [
  /\S+@\S+/g,
  /\b[\w-]+\.(jpg|csv|webp|png|pdf)\b/gi,
  /\b(image|text|audio|video|application)\/[\w.-]+/g,
  /\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g,
  /\bmedtop:\d+\b/g,
  /\b(IPTC Media Topic|PDF|CSV|PNG|WebP|JPEG|API|SMTP_URL|ID|KK|RU|EN|kk|ru|en|Enter|Esc|Shift|Ctrl|Alt|alt|English)\b/g,
  /Alt\+T/gi,
  /\+ M\b/g,
]

/** What is left of a text when names, codes and what people wrote are taken out. */
const englishIn = (text: string, written: Written): string => {
  const rest = untranslatable.reduce((line, code) => line.replaceAll(code, ' '), text)
  if (!/[A-Za-z]{2}/.test(rest) || written.names.has(text)) return ''
  // A headline may be cut short, stand in quotation marks, or behind a colon in the name of a button.
  const words = rest.replace(/^[^A-Za-z]+/, '').replace(/[^A-Za-z]+$/, '')
  return words.length > 12 && written.texts.includes(words) ? '' : text
}

type Written = { texts: string; names: Set<string> }

/** Everything that people wrote in English or in Latin letters, of which lists show a part. */
async function writtenByPeople(page: Page): Promise<Written> {
  const texts: string[] = []
  const names = new Set<string>()
  const collect = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      texts.push(value)
      if (key === 'slug' || key === 'filename') names.add(value)
    } else if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) collect(part, name)
  }
  for (const collection of ['news', 'quotes', 'photos', 'events', 'speakers', 'topics', 'documents', 'shoots', 'desks']) {
    collect((await callApi(page, `/api/${collection}?limit=100&depth=0&draft=true&locale=all`)).answer)
  }
  return { texts: texts.join('\n'), names }
}

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

/** Words of the libraries are replaced in the moment after they are drawn. */
async function settled(look: () => Promise<string[]>): Promise<string[]> {
  for (let time = 0; time < 10; time += 1) {
    if ((await look()).length === 0) return []
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return look()
}

it.each(['kk', 'ru'] as const)('has no English left over on any screen in %s', async (language) => {
  const page = await signIn(browser, 'administrator')
  const { answer: me } = await callApi<{ user: { id: string } }>(page, '/api/users/me')
  await callApi(page, `/api/users/${me.user.id}`, { method: 'PATCH', data: { language } })
  const written = await writtenByPeople(page)
  const found: Record<string, string[]> = {}
  for (const path of await panelScreens(page)) {
    await open(page, path)
    await unfold(page)
    const english = await settled(async () => (await latinTexts(page)).filter((text) => englishIn(text, written)))
    if (english.length > 0) found[path] = english
  }
  await callApi(page, `/api/users/${me.user.id}`, { method: 'PATCH', data: { language: 'kk' } })
  await page.context().close()
  expect(found).toEqual({})
})

const nothing: Written = { texts: '', names: new Set() }

it.each(['kk', 'ru'])('has no English left over for who is not signed in, in %s', async (language) => {
  const context = await browser.newContext({ ...desktop, locale: language, baseURL: site })
  await context.addCookies([{ name: 'payload-lng', value: language, url: site }])
  const page = await context.newPage()
  const found: Record<string, string[]> = {}
  for (const path of openScreens) {
    await open(page, path)
    const english = await settled(async () => (await latinTexts(page)).filter((text) => englishIn(text, nothing)))
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
