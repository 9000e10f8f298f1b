import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/bodyOf.ts'
import { callApi, desktop, open, openBrowser, phone, signIn, site } from './support/browser.ts'
import { englishOn, speak, type Written, writtenByPeople } from './support/englishLeft.ts'

let browser: Browser
let written: Written
beforeAll(async () => {
  browser = await openBrowser()
  const page = await signIn(browser, 'administrator')
  written = await writtenByPeople(page)
  await page.context().close()
})
afterAll(() => browser.close())

/** A dialog or an offer of ours. What belongs to Payload's editor is only read. */
const ours = ['dialog[open]', '.bulk-bar', '.board', '.comments', '.comment-offer', '.side-panel', '.move-buttons']

async function faultsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const parts: string[] = []
  for (const part of ours) if (await page.locator(part).count()) parts.push(part)
  if (parts.length === 0) return []
  const { violations } = await parts.reduce((all, part) => all.include(part), axe).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

type Look = (what: string) => Promise<void>

/** Notes what is wrong with what is open just now. */
function lookAt(page: Page, found: string[], seen: Set<string>): Look {
  return async (what) => {
    seen.add(what)
    found.push(...(await englishOn(page, written)).map((text) => `${what}: ${text}`))
    found.push(...(await faultsOf(page)).map((fault) => `${what}: ${fault}`))
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push(`${what}: wider than the screen`)
    const cut = await page.locator('dialog[open]').evaluateAll((dialogs) => dialogs.filter((dialog) => dialog.scrollWidth > dialog.clientWidth + 1 || dialog.getBoundingClientRect().right > innerWidth).length)
    if (cut > 0) found.push(`${what}: its dialog is too wide`)
  }
}

/** Every move that an item offers, as far as its dialog: whatever is sent is refused on the way. */
async function walkMoves(page: Page, state: string, look: Look): Promise<void> {
  const buttons = page.locator('.move-buttons__moves button:enabled')
  for (let at = 0; at < (await buttons.count()); at += 1) {
    await buttons.nth(at).click()
    const dialog = page.locator('dialog.panel-dialog[open]')
    if (!(await dialog.waitFor({ timeout: 1500 }).then(() => true, () => false))) continue
    await look(`${state}, dialog ${at + 1}`)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }
  const plan = page.locator('.assignment-line button[aria-haspopup=dialog]')
  if ((await plan.count()) === 0) return
  await plan.click()
  await look(`${state}, deadline and holder`)
  await page.keyboard.press('Escape')
}

const itemIn = async (page: Page, state: string): Promise<string | undefined> => {
  const path = `/api/news?where[state][equals]=${state}&draft=true&depth=0&limit=1&sort=createdAt`
  const { answer } = await callApi<{ docs?: { id: string }[] }>(page, path)
  return answer.docs?.[0] && `/admin/collections/news/${answer.docs[0].id}`
}

const body = (page: Page) => page.locator('[data-field-path=body] [contenteditable=true]')

/** The menus of the text's editor: how a paragraph looks, what can be put in, a link. */
async function walkEditor(page: Page, look: Look): Promise<void> {
  await body(page).click()
  await page.keyboard.press('Control+End')
  const menus = page.locator('[data-field-path=body] .fixed-toolbar .toolbar-popup__dropdown')
  for (let at = 0; at < (await menus.count()); at += 1) {
    if (!(await menus.nth(at).isEnabled()) || !(await menus.nth(at).isVisible())) continue
    await menus.nth(at).click()
    await look(`editor, menu ${at + 1}`)
    await page.keyboard.press('Escape')
    await body(page).focus()
  }
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  const slash = page.locator('.slash-menu-popup')
  if (await slash.waitFor({ timeout: 3000 }).then(() => true, () => false)) await look('editor, what can be put in')
  await page.keyboard.press('Escape')
}

async function walkComments(page: Page, path: string, look: Look): Promise<void> {
  await page.locator('details.side-panel:has(.comments)').evaluate((details: HTMLDetailsElement) => (details.open = true))
  await page.locator('.comments button').first().click()
  await page.locator('.comment-composer textarea').fill('Осы жерін нақтылайық')
  await look('comment, being written')
  await open(page, '/admin/collections/speakers')
  await open(page, path)
  await page.locator('.comment-offer').waitFor({ state: 'attached' })
  await page.locator('details.side-panel:has(.comments)').evaluate((details: HTMLDetailsElement) => (details.open = true))
  await look('comment, offered back')
  await page.locator('.comment-offer button').last().click()
}

async function walkTabs(page: Page, path: string, look: Look): Promise<void> {
  await open(page, path)
  const tabs = await page.locator('.doc-tabs a, .doc-tab').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? link.querySelector('a')?.getAttribute('href') ?? ''))
  for (const tab of new Set(tabs.filter(Boolean))) {
    await open(page, tab)
    await look(`tab ${tab.split('/').slice(5).join('/') || 'edit'}`)
  }
}

async function walkBulk(page: Page, look: Look): Promise<void> {
  await open(page, '/admin/board')
  const steps = page.locator('.board-card__steps').first()
  await steps.click()
  await page.locator('.board-card__moves').first().waitFor()
  await look('board, steps of a card')
  await page.keyboard.press('Escape')
  await page.locator('.board-card__select').first().check()
  const bar = page.locator('.bulk-bar')
  const actions = await bar.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  for (const action of actions) {
    await bar.locator('select').selectOption(action)
    await bar.locator('button[type=submit]').click()
    const dialog = page.locator('dialog.panel-dialog[open]')
    if (!(await dialog.waitFor({ timeout: 2000 }).then(() => true, () => false))) continue
    await look(`several at once, ${action}`)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    if ((await bar.count()) === 0) await page.locator('.board-card__select').first().check()
  }
}

const refused = { results: [{ collection: 'news', id: 'x', title: 'Көпір ашылды', refusal: 'Жарамсыз' }] }

describe('dialogs, tabs, menus, comments and reports are in the language, and open to everyone', () => {
  // Each takes a minute or two, so `npm test` goes without them: WALK_PANEL=yes npx vitest run --project browser panelWalks
  it.skipIf(!process.env.WALK_PANEL).each([
    ['editor', 'kk', 'phone', 'dark'],
    ['editor', 'ru', 'desktop', 'light'],
    ['reporter', 'ru', 'phone', 'light'],
    ['reporter', 'kk', 'desktop', 'dark'],
  ] as const)('for the %s in %s, on a %s, %s', async (role, language, device, theme) => {
    const page = await signIn(browser, role)
    await speak(page, language)
    await page.context().addCookies([{ name: 'payload-theme', value: theme, url: site }])
    await page.setViewportSize(device === 'phone' ? { ...phone.viewport, width: 390 } : desktop.viewport)
    // Nothing is moved: what is sent is refused on the way.
    await page.route(/\/api\/\w+\/[\w-]+\/move$/, (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 409, json: { errors: [{ message: 'Жарамсыз' }] } }) : route.continue()))
    await page.route('**/api/desk/bulk', (route) => route.fulfill({ json: refused }))
    const [found, seen]: [string[], Set<string>] = [[], new Set()]
    const look = lookAt(page, found, seen)
    const made = await callApi<{ doc: { id: string } }>(page, '/api/news', { method: 'POST', data: { headline: 'Көпір ашылды', body: bodyOf('Қалада жаңа көпір ашылды.'), language: 'kk' } })
    const own = `/admin/collections/news/${made.answer.doc.id}`

    await walkTabs(page, own, look)
    await open(page, own)
    await walkMoves(page, 'own draft', look)
    await walkComments(page, own, look)
    await walkEditor(page, look)
    for (const state of ['inReview', 'changesRequested', 'approved', 'scheduled', 'live']) {
      const path = await itemIn(page, state)
      if (!path) continue
      await open(page, path)
      await walkMoves(page, state, look)
    }
    await walkBulk(page, look)

    await page.unrouteAll()
    await callApi(page, `/api/news/${made.answer.doc.id}`, { method: 'DELETE' })
    await speak(page, 'kk')
    await page.context().close()
    expect(found).toEqual([])
    expect([...seen]).toEqual(expect.arrayContaining(['comment, offered back', 'board, steps of a card', 'editor, what can be put in', 'own draft, deadline and holder']))
  }, 400_000)
})

it.each(['kk', 'ru'] as const)('the sign-in by night, in %s', async (language) => {
  const found: string[] = []
  for (const viewport of [{ ...phone.viewport, width: 390 }, desktop.viewport]) {
    const context = await browser.newContext({ viewport, locale: language, baseURL: site, colorScheme: 'dark' })
    await context.addCookies([
      { name: 'payload-lng', value: language, url: site },
      { name: 'payload-theme', value: 'dark', url: site },
    ])
    const page = await context.newPage()
    for (const path of ['/admin/login', '/admin/forgot', '/admin/invitation/unknown']) {
      await open(page, path)
      if (path === '/admin/login') {
        await page.fill('input[name=email]', 'nobody@example.kz')
        await page.fill('input[name=password]', 'wrong-password-here')
        await page.click('button[type=submit]')
        await page.waitForTimeout(1000)
      }
      found.push(...(await englishOn(page)).map((text) => `${path}: ${text}`))
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      found.push(...serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path}: ${id}: ${html.slice(0, 160)}`)))
    }
    await context.close()
  }
  expect(found).toEqual([])
})
