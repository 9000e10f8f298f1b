import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#languages/language.ts'
import { axeOn } from './support/axe.ts'
import { callApi, desktop, openBrowser, phone, signIn, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const visit = async (path: string, options = {}): Promise<{ page: Page; status: number }> => {
  const page = await (await browser.newContext({ ...phone, ...options, baseURL: site })).newPage()
  const response = await page.goto(path)
  return { page, status: response?.status() ?? 0 }
}

const linksTo = (page: Page, pattern: RegExp): Promise<string[]> =>
  page.locator('a[href]').evaluateAll(
    (links, source) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].filter((href) => new RegExp(source).test(href)),
    pattern.source,
  )

describe.each(languages)('the public site in %s, without JavaScript', (language) => {
  it('leads from the front page to a story, its speakers, quotes and photos', async () => {
    const { page, status } = await visit(`/${language}`, { javaScriptEnabled: false })
    expect(status).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    const stories = await linksTo(page, new RegExp(`^/${language}/news/`))
    expect(stories.length).toBeGreaterThan(5)

    const kinds = new Set<string>()
    for (const story of stories) {
      if (kinds.size === 3) break
      expect((await page.goto(story))?.status()).toBe(200)
      expect(await page.locator('h1').count()).toBe(1)
      for (const link of await linksTo(page, new RegExp(`^/${language}/(speakers|quotes|photos)/`))) {
        const kind = link.split('/')[2] ?? ''
        if (kinds.has(kind)) continue
        expect((await page.goto(link))?.status(), link).toBe(200)
        expect(await page.locator('h1').innerText()).not.toBe('')
        kinds.add(kind)
        await page.goto(story)
      }
    }
    expect([...kinds].toSorted()).toEqual(['photos', 'quotes', 'speakers'])
    await page.context().close()
  })

  it('says what is not there, in its language', async () => {
    const { page, status } = await visit(`/${language}/news/${encodeURIComponent('жоқ нәрсе')}`)
    expect(status).toBe(404)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await linksTo(page, new RegExp(`^/${language}`))).not.toEqual([])
    await page.context().close()
  })

  it.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('has no serious accessibility fault and nothing to scroll sideways on a %s', async (_, options) => {
    const { page } = await visit(`/${language}`, options)
    const [story = ''] = await linksTo(page, new RegExp(`^/${language}/news/`))
    for (const path of [`/${language}`, story]) {
      await page.goto(path)
      const { violations } = await axeOn(page).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(sideways, path).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })
})

describe('what must not be seen', () => {
  it('answers 404 for an unknown language and leads from / to Kazakh', async () => {
    const { page, status } = await visit('/de')
    expect(status).toBe(404)
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe('/kk')
    await page.context().close()
  })

  it('gives nobody a draft’s page or file, nor the API', async () => {
    const editor = await signIn(browser, 'chiefEditor')
    const unseen = 'where[publicState][equals]=never&limit=1&depth=0&draft=true'
    const photos = await callApi<{ docs: { id: string; filename: string }[] }>(editor, `/api/photos?${unseen}`)
    const news = await callApi<{ docs: { id: string; slug: string; language: string }[] }>(editor, `/api/news?${unseen}`)
    const [[photo], [item]] = [photos.answer.docs, news.answer.docs]
    await editor.context().close()
    const { page } = await visit('/kk')
    const statuses = await Promise.all(
      [
        `/${item?.language}/news/${item?.slug}`,
        `/api/news/${item?.id}`,
        '/api/users',
        ...(photo ? [`/files/photos/${photo.id}/thumbnail`, `/files/photos/${photo.id}/original`, `/api/photos/file/${photo.filename}`] : []),
      ].map(async (path) => (await page.request.get(path)).status()),
    )
    expect(statuses.filter((status) => status < 400)).toEqual([])
    await page.context().close()
  })
})
