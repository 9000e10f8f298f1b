import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeOn } from './support/axe.ts'
import { accounts, open, openBrowser, phone, signIn, site } from './support/browser.ts'

/* A journalist on a phone, without a script: asks for access, is let in by the press officer, reads what is under embargo. */

let browser: Browser
let page: Page
let officer: Page
const name = `Әсел Жұмабай ${Date.now() % 1e6}`
const email = `asel-${Date.now()}@gazet.example`
const password = 'жеті-қабат-жер-асты'

beforeAll(async () => {
  browser = await openBrowser()
  page = await (await browser.newContext({ ...phone, locale: 'kk-KZ', baseURL: site, javaScriptEnabled: false })).newPage()
  officer = await signIn(browser, 'pressOfficer')
})
afterAll(() => browser.close())

const path = (): string => new URL(page.url()).pathname

/** Sends a form, and waits for the page that it leads to: the answer takes its time, so that nobody learns from it. */
async function send(button = 'main form button'): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.click(button)])
}

/** Looks at a page as a reader with scripts does: axe is one. */
async function faults(): Promise<string[]> {
  const context = await browser.newContext({ ...phone, locale: 'kk-KZ', baseURL: site })
  await context.addCookies(await page.context().cookies())
  const other = await context.newPage()
  await other.goto(path())
  const { violations } = await axeOn(other).analyze()
  const isWide = await other.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  await context.close()
  return [...violations.map(({ id, nodes }) => `${path()} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`), ...(isWide ? [`${path()} is too wide`] : [])]
}

it('asks for access, and a slip leaves what was written', async () => {
  await page.goto('/kk/press/account')
  expect(await faults()).toEqual([])
  await send('a[href="/kk/press/account/request"]')
  const fields = { name, email, outlet: 'Қала газеті', cardNumber: 'KZ-17', cardExpiresAt: '2028-05-01', proof: 'https://gazet.example/asel' }
  for (const [field, value] of Object.entries(fields)) await page.fill(`[name=${field}]`, value)
  await page.fill('[name=phone]', '+7 701 000 00 00')
  await page.check('[name=consent]')
  expect(await faults()).toEqual([])
  // The browser's own check lets it pass, the server's does not.
  await page.fill('[name=email]', 'asel@gazet')
  await send()
  expect(await page.textContent('[role=alert]')).toContain('«Электрондық пошта»')
  expect(await page.inputValue('[name=name]')).toBe(name)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email')
  const edge = (field: string): Promise<string> => page.locator(`[name=${field}]`).evaluate((one) => getComputedStyle(one).boxShadow)
  expect([await edge('name'), await edge('email')]).toEqual(['none', expect.stringContaining('inset')])
  await page.fill('[name=email]', email)
  await page.check('[name=consent]')
  await send()
  expect(await page.textContent('h1')).toBe('Өтініміңіз қабылданды')
})

it('is let in by the press officer, who is shown the link once', async () => {
  await open(officer, '/admin/collections/journalists')
  await officer.click(`table a:has-text("${name}")`)
  await officer.click('.decision-panel button:has-text("Мақұлдау")')
  const link = officer.locator('.decision-panel [role=status] input')
  await link.waitFor()
  const address = new URL(await link.inputValue()).pathname
  await open(officer, new URL(officer.url()).pathname)
  expect(await link.count()).toBe(0)

  await page.goto(address)
  expect(await faults()).toEqual([])
  await page.fill('[name=password]', password)
  await send()
  expect(path()).toBe('/kk/press/account')
  expect(await page.textContent('[role=status]')).toContain('Құпиясөз қойылды')
  expect(await faults()).toEqual([])
  await page.goto(address)
  expect(await page.locator('[name=password]').count()).toBe(0)
})

it('accepts the terms of an embargoed item, and has it whole', async () => {
  await page.goto('/kk/press/embargoed')
  expect(await faults()).toEqual([])
  await send('main .entries a')
  expect(await page.textContent('main')).toContain('Эмбарго шарттары')
  expect(await page.locator('article').count()).toBe(0)
  expect(await faults()).toEqual([])
  await send()
  expect(await page.locator('article.story').count()).toBe(1)
  expect(await page.textContent('.countdown')).toMatch(/күн|сағат|минут/)
  expect(await faults()).toEqual([])
  const broken = await page.locator('article img').evaluateAll((pictures) => pictures.length)
  expect(broken).toBeGreaterThan(0)
})

it('signs out and in again, and has nothing after a revocation', async () => {
  await page.goto('/kk/press/account')
  await send('main form[action$="/sign-out"] button')
  expect(await page.textContent('[role=status]')).toBe('Сіз шықтыңыз.')
  await page.fill('[name=email]', email)
  await page.fill('[name=password]', password)
  await send()
  expect(await page.textContent('main')).toContain(name)
  await officer.fill('.decision-panel textarea', 'Шарт бұзылды')
  await officer.click('.decision-panel button:has-text("Рұқсатты қайтарып алу")')
  await officer.locator('.decision-panel strong:has-text("Рұқсаты қайтарып алынған")').waitFor()
  await page.goto('/kk/press/account')
  expect(await page.locator('[name=email]').count()).toBe(1)
})

it('opens nothing of the panel', async () => {
  expect(accounts.journalist?.email).toContain('@')
  const { email: own = '', password: word = '' } = accounts.journalist ?? {}
  await page.goto('/kk/press/account')
  await page.fill('[name=email]', own)
  await page.fill('[name=password]', word)
  await send()
  expect(await page.textContent('main')).toContain(own)
  // Without a script the panel shows nobody anything; with one it leads to its own sign-in.
  const context = await browser.newContext({ locale: 'kk-KZ', baseURL: site })
  await context.addCookies(await page.context().cookies())
  const panel = await context.newPage()
  await panel.goto('/admin')
  await panel.waitForURL((url) => url.pathname === '/admin/login')
  await context.close()
})
