import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, desktop, open, openBrowser, signIn, site } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

type Item = { id: string; headline: string; lead: string; slug: string; state: string; updatedAt: string }

async function seriousFaults(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

it('two revisions are compared in Kazakh, the older one is seen as its page and brought back, and the public sees nothing of it', async () => {
  const page = await signIn(browser, 'editor')
  const live = '/api/news?where[publicState][equals]=live&where[state][equals]=live&where[language][equals]=kk&where[lead][exists]=true&draft=true&depth=0&limit=1'
  const [item] = (await callApi<{ docs: Item[] }>(page, live)).answer.docs
  if (!item) throw new Error('The demo has no live story at the editor’s desk')
  const { status } = await callApi(page, `/api/news/${item.id}`, { method: 'PATCH', data: { lead: `${item.lead} Кіру тегін.`, updatedAt: item.updatedAt } })
  expect(status).toBe(200)

  // From the editor, by the history.
  await open(page, `/admin/collections/news/${item.id}`)
  expect(await page.locator('.doc-tabs').innerText()).not.toContain('API')
  await page.locator('.side-panel', { hasText: 'Тарихы' }).locator('summary').click()
  await page.getByRole('link', { name: 'Нұсқаларды салыстыру' }).click()
  const compared = page.locator('.revisions')
  await expect.poll(() => compared.locator('ins').allTextContents(), { timeout: 60_000 }).toEqual(['қосылған: Кіру тегін.'])
  expect(await compared.locator('[data-field=lead] h3').innerText()).toBe('Лид')
  expect(await compared.innerText()).toMatch(/\d{4} жылғы \d+ \p{L}+, \d\d:\d\d/u)
  expect(await compared.innerText()).not.toMatch(/[{}[\]]/)
  expect(await seriousFaults(page, '.revisions')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  // Payload's own menu keeps its place until the page is opened anew.
  await open(page, page.url())
  const [before, after] = await Promise.all(['before', 'after'].map((side) => compared.locator(`[data-field=lead] .revisions__cell--${side}`).boundingBox()))
  expect(before && after && after.y >= before.y + before.height && after.x === before.x).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize(desktop.viewport)

  // The older one as its page, in a frame as wide as a phone.
  await compared.locator('.revisions__head').last().getByRole('link', { name: 'Сайттағы көрінісі' }).click()
  const frame = page.frameLocator('.preview__frame')
  await expect.poll(() => frame.locator('.preview-banner').innerText(), { timeout: 60_000 }).toContain('Бұл бет жария емес')
  expect(await frame.locator('.preview-banner').innerText()).toMatch(/Көрсетілген нұсқа: .*жылғы.*\(Жоба\)/)
  expect(await frame.locator('.lead').innerText()).toBe(`${item.lead} Кіру тегін.`)
  expect(await frame.locator('body').evaluate(() => window.innerWidth)).toBe(390)
  // The button answers once React has taken it over.
  const widen = async (): Promise<number> => {
    await page.getByRole('button', { name: 'Толық ені' }).click()
    return frame.locator('body').evaluate(() => window.innerWidth)
  }
  await expect.poll(widen, { timeout: 60_000, interval: 500 }).toBeGreaterThan(1000)
  const address = `${site}${await page.locator('.preview__frame').getAttribute('src')}`

  // Leaving it leaves nothing behind.
  const cookies = async () => (await page.context().cookies()).map(({ name }) => name).toSorted()
  const known = await cookies()
  await frame.getByRole('link', { name: 'Көріністен шығып, материалға оралу' }).click()
  await page.waitForURL((url) => url.pathname === `/admin/collections/news/${item.id}`)
  expect(await cookies()).toEqual(known)
  expect(known.filter((name) => /preview|draft|bypass/i.test(name))).toEqual([])
  expect(await (await page.request.get(`${site}/kk/news/${item.slug}`)).text()).not.toContain('Кіру тегін')

  const answer = await page.goto(address)
  const headers = answer?.headers() ?? {}
  expect([answer?.status(), headers['cache-control'], headers['x-robots-tag'], headers['x-frame-options']]).toEqual([200, expect.stringContaining('no-store'), 'noindex, nofollow', 'DENY'])
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex, nofollow')
  expect((await page.goto(`${address}x`))?.status()).toBe(404)
  const nobody = await browser.newContext(desktop)
  const refused = await nobody.request.get(address, { maxRedirects: 0 })
  expect([refused.status(), refused.headers().location]).toEqual([307, expect.stringContaining('/admin/login?redirect=')])
  expect(await refused.text()).not.toContain('Кіру тегін')

  // Brought back after a question.
  await open(page, `/admin/collections/news/${item.id}/versions`)
  await compared.getByRole('button', { name: 'Осы мәтінді қайтару' }).click()
  const dialog = page.getByRole('dialog', { name: 'Бұрынғы мәтінді қайтару' })
  expect(await dialog.innerText()).toContain('Жаңа нұсқа жарияланғанша сайтта бұрынғы мәтін тұра береді.')
  expect(await seriousFaults(page, 'dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'Қайтару' }).click()
  await page.waitForURL((url) => url.pathname === `/admin/collections/news/${item.id}`)
  await expect.poll(() => page.locator('#field-lead').inputValue(), { timeout: 60_000 }).toBe(item.lead)
  const history = await callApi<{ entries: { sentence: string }[] }>(page, `/api/news/${item.id}/history`)
  expect(history.answer.entries[0]?.sentence).toContain('бұрынғы нұсқаның мәтінін қайтарды')
  await Promise.all([page.context().close(), nobody.close()])
})
