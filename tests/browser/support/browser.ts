import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { inject } from 'vitest'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const premises = inject('premises')[Number(process.env.VITEST_POOL_ID) - 1]
if (!premises) throw new Error('This worker has no server of its own')

export const { site, dataFolder, accounts } = premises

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } satisfies BrowserContextOptions
export const desktop = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions

export function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(`There is no browser at ${executablePath}: set CHROMIUM_PATH`)
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })
}

/** A page of the admin panel, signed in as the demo's holder of a role, in Kazakh. */
export async function signIn(browser: Browser, role: string, given?: BrowserContext): Promise<Page> {
  const account = accounts[role]
  if (!account) throw new Error(`The demo has no account for ${role}`)
  const context = given ?? (await browser.newContext({ ...desktop, locale: 'kk-KZ', baseURL: site, acceptDownloads: true }))
  const page = await context.newPage()
  await open(page, '/admin/login')
  // A quiet network does not mean yet that React has taken the form over: sent before, it would only load the page again.
  await page.waitForFunction(() => Object.keys(document.querySelector('button[type=submit]') ?? {}).some((key) => key.startsWith('__reactProps')))
  await page.fill('input[name=email]', account.email)
  await page.fill('input[name=password]', account.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** A call of the API as the panel itself makes it, with the session's cookie and from the site's own origin. */
export async function callApi<Answer>(page: Page, path: string, init: { method?: string; data?: unknown; language?: string } = {}) {
  return page.evaluate(
    async ({ address, method, body, language }) => {
      const headers = { 'Content-Type': 'application/json', 'Accept-Language': language, 'Based-On': new Date().toISOString() }
      const response = await fetch(address, { method, headers, credentials: 'include', ...(body && { body }) })
      return { status: response.status, answer: (await response.json()) as unknown }
    },
    { address: path, method: init.method ?? 'GET', body: init.data === undefined ? '' : JSON.stringify(init.data), language: init.language ?? 'kk' },
  ) as Promise<{ status: number; answer: Answer }>
}

/** The panel's buttons answer once React has taken them over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

/** Does `task` for each item on two pages at once: what one of them waits for, the other works. */
export async function sideBySide<Item>(pages: readonly [Page, Page], items: readonly Item[], task: (page: Page, item: Item) => Promise<void>): Promise<void> {
  const left = [...items]
  await Promise.all(
    pages.map(async (page) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await task(page, item)
    }),
  )
}
