import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { axeOn } from './support/axe.ts'
import { desktop, openBrowser, phone, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (path: string, options = {}): Promise<Page> => {
  const page = await (await browser.newContext({ ...phone, ...options, baseURL: site })).newPage()
  await page.goto(path)
  return page
}

/** The index is built in the background when a server starts. */
async function untilReady(): Promise<void> {
  while ((await fetch(`${site}/kk/search?q=${encodeURIComponent('штаб')}`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 200))
}

describe('search, without JavaScript', () => {
  beforeAll(untilReady)

  it('finds an inflected Kazakh word, narrows by kind and filter, and leads to the story', async () => {
    const page = await visit('/kk/search', { javaScriptEnabled: false })
    await page.fill('#question', 'мектептердің')
    await page.press('#question', 'Enter')
    await page.waitForURL(/\/kk\/search\?q=/)
    expect(await page.locator('.results mark').first().innerText()).toMatch(/мекте/i)
    const all = await page.locator('.result').count()
    await page.locator('.search-kinds a', { hasText: 'Жаңалықтар' }).click()
    expect(await page.locator('.search-kinds [aria-current]').innerText()).toMatch(/^Жаңалықтар/)
    const stories = await page.locator('.result').count()
    expect(stories).toBeGreaterThan(0)
    expect(stories).toBeLessThanOrEqual(all)

    await page.locator('.search-filters summary').click()
    await page.selectOption('select[name=language]', 'ru')
    await page.locator('.search-apply button').click()
    expect(new URL(page.url()).searchParams.get('language')).toBe('ru')
    expect(new URL(page.url()).searchParams.get('kind')).toBe('story')
    await page.goto('/kk/search?q=' + encodeURIComponent('мектептердің') + '&kind=story')
    await page.locator('.result a').first().click()
    expect(page.url()).toMatch(/\/news\//)
    await page.context().close()
  })

  it('helps on where nothing is found, and says how a slip was meant', async () => {
    const page = await visit(`/kk/search?q=${encodeURIComponent('ыыыщщщъъъ')}&kind=photo`, { javaScriptEnabled: false })
    expect(await page.locator('.search-nothing h2').innerText()).toContain('ыыыщщщъъъ')
    expect(await page.locator('.search-nothing a').count()).toBeGreaterThan(2)
    await page.goto(`/kk/search?q=${encodeURIComponent('мекеп')}`)
    expect(await page.locator('.search-note').innerText()).toContain('мекте')
    await page.context().close()
  })
})

it.each(['?q=', '?q=%00', '?q=%22%22%2A', `?q=${'%D2%9B'.repeat(1700)}`, '?q=a&page=1e9', '?q=a&page=-1', '?q=a&q=b&kind=x&topic=%27&from=2026-99-99'])('%s is a page', async (question) => {
  await untilReady()
  const answer = await fetch(`${site}/kk/search${question}`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('id="question"')
})

it('suggests as JSON', async () => {
  const { suggestions } = (await (await fetch(`${site}/kk/search/suggest?q=${encodeURIComponent('мек')}`)).json()) as { suggestions: { title: string; address: string }[] }
  expect(suggestions.length).toBeGreaterThan(0)
  expect((await fetch(`${site}${suggestions[0]?.address}`)).status).toBe(200)
})

describe.each(languages)('the search page in %s', (language) => {
  it.each([
    ['phone, light', { ...phone, colorScheme: 'light' }],
    ['desktop, dark', { ...desktop, colorScheme: 'dark' }],
  ])('%s: axe finds nothing, and nothing runs out of the screen', async (_, options) => {
    const page = await visit(`/${language}/search?q=${encodeURIComponent({ kk: 'сайлау', ru: 'выборы', en: 'school' }[language])}&sort=date`, options)
    expect(await page.locator('.result').count()).toBeGreaterThan(0)
    const { violations } = await axeOn(page).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.context().close()
  })
})
