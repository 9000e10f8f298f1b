import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi, open, openBrowser, signIn } from './support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

type Item = { id: string; headline: string; lead: string; updatedAt: string; translatedFrom: { item: string } }

const read = async (page: Page, id: string) => (await callApi<Item>(page, `/api/news/${id}?draft=true&depth=0`)).answer

/** Payload's own frame is not ours to judge. */
async function seriousFaults(page: Page, ...ours: string[]): Promise<string[]> {
  const { violations } = await ours.reduce((axe, part) => axe.include(part), new AxeBuilder({ page })).analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

it('a story is translated beside its source, goes out of date with it, and is up to date again', async () => {
  const page = await signIn(browser, 'translator')
  const path = '/api/news?where[publicState][equals]=live&where[state][equals]=live&where[gap][in]=en,ru%20en&where[language][equals]=kk&draft=true&depth=0&limit=1'
  const [source] = (await callApi<{ docs: Item[] }>(page, path)).answer.docs
  if (!source) throw new Error('The demo has no live story at the translator’s desk that lacks English')

  await open(page, `/admin/collections/news/${source.id}`)
  await page.locator('.translations').getByRole('button', { name: 'Ағылшын тіліне аудару' }).click()
  await page.waitForURL((url) => /\/news\/[^/?]{20,}/.test(url.pathname) && !url.pathname.includes(source.id))
  const beside = page.locator('.source-text')
  await expect.poll(() => beside.innerText(), { timeout: 30_000 }).toContain(source.headline)
  expect(await beside.locator('.source-part--headline p').getAttribute('lang')).toBe('kk')
  await expect.poll(() => page.locator('#field-headline').inputValue()).toBe(source.headline)
  // What is not translated yet cannot go on.
  await expect.poll(() => page.locator('.move-buttons').innerText(), { timeout: 30_000 }).toContain('аударылмаған мәтін')
  await page.fill('#field-headline', 'New library opens')
  await page.locator('#action-save-draft').click()
  const id = /\/news\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  await expect.poll(async () => (await read(page, id)).headline, { timeout: 30_000 }).toBe('New library opens')
  expect((await read(page, id)).translatedFrom.item).toBe(source.id)
  await expect.poll(() => page.locator('.translations').innerText(), { timeout: 30_000 }).toContain('Содан бері түпнұсқа өзгерген жоқ.')

  const chief = await signIn(browser, 'chiefEditor')
  const { updatedAt, lead } = await read(chief, source.id)
  const saved = await callApi(chief, `/api/news/${source.id}`, { method: 'PATCH', data: { lead: [lead, 'Кіру тегін.'].filter(Boolean).join(' '), updatedAt } })
  const moved = await callApi(chief, `/api/news/${source.id}/move`, { method: 'POST', data: { transition: 'publishUrgently', reason: 'Шұғыл', change: 'minor' } })
  expect([saved.status, moved.status]).toEqual([200, 200])

  await open(page, `/admin/collections/news/${id}`)
  const panel = page.locator('.translations')
  await expect.poll(() => panel.innerText(), { timeout: 30_000 }).toContain('Аударма ескірді')
  await panel.locator('summary').click()
  await expect.poll(() => panel.locator('ins').allInnerTexts(), { timeout: 30_000 }).toEqual(['Кіру тегін.'])
  await expect.poll(() => beside.locator('ins').allInnerTexts()).toEqual(['Кіру тегін.'])
  expect(await seriousFaults(page, '.translations', '.source-text')).toEqual([])

  const report = await signIn(browser, 'translator')
  await open(report, '/admin/translations?language=en')
  expect(await report.locator('[aria-labelledby=report-outdated]').innerText()).toContain('New library opens')
  expect(await report.locator('[aria-labelledby=report-gaps]').innerText()).not.toContain(source.headline)
  expect(await seriousFaults(report, '.desk')).toEqual([])
  await report.context().close()

  await panel.getByRole('button', { name: 'Аударманы өзекті деп белгілеу' }).click()
  await expect.poll(() => panel.innerText(), { timeout: 30_000 }).toContain('Содан бері түпнұсқа өзгерген жоқ.')
  await Promise.all([page.context().close(), chief.context().close()])
})
